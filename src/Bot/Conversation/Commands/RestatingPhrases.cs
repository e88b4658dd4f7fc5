using System.Text.RegularExpressions;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>How an entry is set right without 改: <c>who</c>, and <c>what</c> it was instead.</summary>
public static partial class RestatingPhrases
{
    /// <summary>李想那个也是昨天, 1那条是电话, 记错了，张三是家访.</summary>
    [GeneratedRegex("^(?:(?:记|写|弄|搞|说|打)错了?[，,\\s]*)?(?<who>[^\\s，,。是]{1,4}?)(?:同学)?(?:的?(?:那条|那个|这条|这个|那次))?(?:也|应该|应当|其实|都)?是(?<what>[^\\s，,。？?不]{2,6}?)(?:的|聊的|谈的|打的|去的)?[。!！]*$")]
    public static partial Regex Of();

    /// <summary>As whoever knows the word for it would have said it.</summary>
    public static string Amend(string name, string what) => $"改 {name} {what}";
}
