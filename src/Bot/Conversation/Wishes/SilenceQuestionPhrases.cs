using System.Text.RegularExpressions;
using Tutorship.Bot.Conversation.Phrases;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>How somebody asks why nothing came, and what is answered.</summary>
public static partial class SilenceQuestionPhrases
{
    public static bool MayBeOne(string text) => Question().IsMatch(text);

    /// <summary>Whether what is left beside names and a day asks this and nothing else.</summary>
    public static bool IsNothingElse(string rest) => Rest().IsMatch(rest);

    public static string Heading(string name, DateOnly day) => $"{name} 老师 {WordingPhrases.Day(day)}：";

    public static string NotYetPlanned(TimeOnly time) => $"今天的提醒 {time:HH:mm} 才开始发，还没到时候";

    public static string NotYours(string name) => $"{name} 老师不在您负责的范围内。";

    [GeneratedRegex("(?:为什么|为何|为啥|怎么|咋).*(?:提醒|收到|消息)")]
    private static partial Regex Question();

    [GeneratedRegex(@"^(?:为什么|为何|为啥|怎么|咋|没有|没|不|未|收到|提醒|催办|被|发|消息|老师|的|给|那天|呢|啊|到|会|是|都|还|也|任何|一直|[\u0001？?。！!，,\s])+$")]
    private static partial Regex Rest();
}
