using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>还有张三, 忘了说，还有吴佳怡 手机: somebody more, of whom what was just told holds too.</summary>
public static partial class AlsoReader
{
    private const int Longest = 40;

    /// <summary>Who it is, with whatever is said of them; null where the message says anything else.</summary>
    public static string? Read(ReplyContext context, string text) => ReadMore(context, text) ?? Who(context, Likewise(), text);

    /// <summary>还有张三 alone: whoever it joins need not have been written yet, where 张三也一样 points to what was.</summary>
    public static string? ReadMore(ReplyContext context, string text) => Who(context, More(), text);

    private static string? Who(ReplyContext context, Regex said, string text)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && said.Match(text.Trim()) is { Success: true } match
            && Is().Replace(match.Groups["who"].Value, " ") is var who && Wording.IsTerse(context, who) ? who : null;
    }

    /// <summary>何欣悦也一样, 张三的也打了.</summary>
    [GeneratedRegex("^(?<who>[^，,。！!？?]{1,16}?)(?:同学)?(?:的|家)?(?:也|都)(?:是的?|一样|同样|这样|如此|打了|打过|联系了|沟通了)(?:的|了)*[。！!]*$")]
    private static partial Regex Likewise();

    /// <summary>还有郑宇航，不过是昨天.</summary>
    [GeneratedRegex("[，,\\s]*(?:不过|但是?|只不过|就是)?是(?=[^，,。]{1,8}$)")]
    private static partial Regex Is();

    [GeneratedRegex("^(?:忘了?说了?|忘记说了?|忘了?|漏了?|对了|哦|啊|不好意思|补充(?:一下)?|刚才|刚刚|[,，、。:：\\s])*(?:还有|以及|加上|再加上?|外加|另外还有|漏了|和|跟|与|也有)(?:一个|一位)?\\s*(?<who>.+)$")]
    private static partial Regex More();
}
