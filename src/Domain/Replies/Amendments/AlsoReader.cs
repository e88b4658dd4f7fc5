using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>还有张三, 忘了说，还有吴佳怡 手机: somebody more, of whom what was just told holds too.</summary>
public static partial class AlsoReader
{
    private const int Longest = 40;

    /// <summary>Who it is, with whatever is said of them; null where the message says anything else.</summary>
    public static string? Read(ReplyContext context, string text)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && More().Match(text.Trim()) is { Success: true } match && Wording.IsTerse(context, match.Groups["who"].Value)
            ? match.Groups["who"].Value
            : null;
    }

    [GeneratedRegex("^(?:忘了?说了?|忘记说了?|忘了?|漏了?|对了|哦|啊|不好意思|补充(?:一下)?|刚才|刚刚|[,，、。:：\\s])*(?:还有|以及|加上|再加上?|外加|另外还有|漏了|和|跟|与|也有)(?:一个|一位)?\\s*(?<who>.+)$")]
    private static partial Regex More();
}
