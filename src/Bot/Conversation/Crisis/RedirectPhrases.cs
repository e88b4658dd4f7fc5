using System.Text.RegularExpressions;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>How it is said that another child was meant: <c>from</c> whom, <c>to</c> whom.</summary>
public static partial class RedirectPhrases
{
    public static Match? Match(string text) =>
        new[] { FromTo(), ToFrom(), Mistaken() }.Select(form => form.Match(text)).FirstOrDefault(match => match.Success);

    public static bool IsPronoun(string who) => who is "他" or "她" or "这个" or "这位" or "这个人" or "他的" or "她的" or "那个";

    /// <summary>写错了，不是李想，是张三割腕了.</summary>
    [GeneratedRegex(@"^(?:[^是？?]{0,10}[，,。！!\s]+)?[^是，,。？?\s]{0,6}?不是(?<from>[^，,。\s是？?]{1,6}?)(?:同学)?(?:说的|写的|割的|跳的|的)?[，,。\s]*(?:而|应该|其实|实际上?|我说的|说的)*是(?<to>[^？?吗]{2,24})$")]
    private static partial Regex FromTo();

    /// <summary>是张三割的，不是李想.</summary>
    [GeneratedRegex(@"^(?:[^是？?]{0,10}[，,。！!\s]+)?(?:其实|应该|实际上?|我说的|说的)?是(?<to>[^，,。\s？?]{2,16})[，,。\s]*(?:并|而)?不是(?<from>[^，,。\s？?]{1,6}?)(?:同学)?[。！!\s]*$")]
    private static partial Regex ToFrom();

    /// <summary>写错了，是张三割的.</summary>
    [GeneratedRegex(@"^[^是，,。？?\s]{0,6}?(?:写|说|搞|弄|记|发|打|看|认|听)错(?:了|人|名字|学生)*[，,。！!\s]*(?:应该|其实|实际上?|我说的|说的)*是(?<to>[^？?吗]{2,24})$")]
    private static partial Regex Mistaken();
}
