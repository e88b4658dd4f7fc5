using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>
/// How an entry is set right without 改: 李想那个也是昨天, 两个都是电话, 哦不对是前天, 不是学业，是心理和生活, 和班主任一起.
/// </summary>
/// <param name="Whose">Which entry, in the message's words; empty: what was just written.</param>
/// <param name="Change">What it should have said.</param>
public sealed partial record Restatement(string Whose, Amendment Change)
{
    private const int Longest = 40;

    private const string Lead = @"^(?:(?:哦|啊|哎呀?|诶|额|糟了?|不好意思|老师|不对|错了|(?:记|写|弄|搞|说|打)错了?)[，,。！!\s]*)*";

    private const string Tail = @"(?:聊的|谈的|打的|去的|访的|的|才对|哈|啊)?[。！!\s]*$";

    /// <summary>Null where the message says anything else.</summary>
    public static Restatement? Read(ReplyContext context, string text)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > Longest ? null
            : new[] { Instead().Match(text.Trim()), Stated().Match(text.Trim()), Joined().Match(text.Trim()) }
                .Where(said => said.Success && AmendmentReader.ReadAlone(context, said.Groups["what"].Value) is { About: [], Question: null }
                    && (!said.Groups["not"].Success || AmendmentReader.ReadAlone(context, said.Groups["not"].Value) is not null))
                .Select(said => new Restatement(said.Groups["whose"].Value.Trim(), AmendmentReader.ReadAlone(context, said.Groups["what"].Value)!))
                .FirstOrDefault();
    }

    /// <summary>不是学业，是心理和生活.</summary>
    [GeneratedRegex(Lead + @"(?<whose>[^是不，,。？?]{0,12}?)不是(?<not>[^是，,。]{1,8}?)(?:的|谈的|打的)?[，,。\s]*(?:而是|应该是|应当是|是)(?<what>[^是不没，,。？?]{2,16}?)" + Tail)]
    private static partial Regex Instead();

    /// <summary>日期是昨天, 李想和张三都是昨天, 电话是昨天打的.</summary>
    [GeneratedRegex(Lead + "(?<whose>[^是不没，,。？?]{0,12}?)(?:应该|应当|其实)?是(?<what>[^是不没，,。？?]{2,16}?)" + Tail)]
    private static partial Regex Stated();

    /// <summary>和班主任一起, 班主任也去了.</summary>
    [GeneratedRegex(Lead + "(?:是)?(?<whose>)(?:和|跟|与|同)(?<what>[^是不没，,。？?和]{2,10}?)一起" + "(?:去|访|家访|来)?(?:了|的|过)*[。！!\\s]*$")]
    private static partial Regex Joined();
}
