using System.Text.RegularExpressions;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler.Reminders;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>How somebody asks why nothing came, and what is answered.</summary>
public static partial class SilenceQuestionPhrases
{
    public static bool MayBeOne(string text) => Why().IsMatch(text) || Whether().IsMatch(text);

    /// <summary>陈建国收到提醒了吗 asks only where it says who: 收到了吗 may mean anything.</summary>
    public static bool AsksWhy(string text) => Why().IsMatch(text);

    public static bool IsAboutAll(string rest) => All().IsMatch(rest);

    /// <summary>What is left beside names, a day and the words of such a question; empty: it asks this and nothing else.</summary>
    public static string WithoutItsWords(string rest) => ItsWords().Replace(All().Replace(rest, ""), "");

    /// <summary>为什么王五没收到提醒: what is left stands where a name would.</summary>
    public static bool MayBeName(string left, string rest) => Name().Match(rest) is { Success: true } name && name.Groups[1].Value == left;

    public static string Heading(string name, DateOnly day) => $"{name} 老师 {WordingPhrases.Day(day)}：";

    public static string NotYetPlanned(TimeOnly time) => $"今天的提醒 {time:HH:mm} 才开始发，还没到时候";

    public static string NotYours(string name) => $"{name} 老师不在您负责的范围内。";

    public static string NotFound(string name) => $"没有找到「{name}」老师。请用全名或账号再问一次。";

    public static string Overview(DateOnly day, DayOverview overview)
    {
        var silent = overview.Silent.Sum(one => one.Count);
        List<string> lines = [$"{WordingPhrases.Day(day)} 提醒了 {overview.Reminded} 位老师。"];
        if (silent > 0)
        {
            lines.Add($"有事没完成、但没有提醒的 {silent} 位：{string.Join('，', overview.Silent.Select(one => $"{SilencePhrases.Short(one.Reason)} {one.Count} 位"))}");
        }

        if (overview.Undelivered > 0)
        {
            lines.Add($"没有送到的 {overview.Undelivered} 位，管理员已收到通知。");
        }

        return string.Join('\n', [.. lines, "想知道哪一位，回 老师姓名、哪天、怎么没提醒"]);
    }

    [GeneratedRegex("(?:为什么|为何|为啥|怎么|咋|谁|哪些|哪几|有没有|是不是).*(?:提醒|收到|消息|通知)")]
    private static partial Regex Why();

    [GeneratedRegex("(?:提醒|收到|通知).*(?:了吗|了没|没有|没|吗|么)[？?。！!\\s]*$")]
    private static partial Regex Whether();

    [GeneratedRegex("大家|所有人|所有老师|全体|老师们|谁|哪些人|哪些老师|哪几位老师|哪几位|没人")]
    private static partial Regex All();

    [GeneratedRegex("为什么|为何|为啥|怎么|咋|有没有|是不是|没有|没|不|未|收到|提醒|催办|通知|消息|被|发|老师|机器人|系统|的|给|那天|呢|啊|到|会|是|都|还|也|有|任何|一直|了|吗|么|过|您|你|[\\u0001？?。！!，,\\s]")]
    private static partial Regex ItsWords();

    [GeneratedRegex(@"^(?:为什么|为何|为啥)?\s*((?!.{0,3}(?:家长|同学|学生|孩子|妈|爸|他|她))[\u4e00-\u9fff]{2,4}?)(?:老师)?\s*(?:为什么|为何|为啥|怎么|咋)?(?:还|也|都|会|一直)?[没未]")]
    private static partial Regex Name();
}
