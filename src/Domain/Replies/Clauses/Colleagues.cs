using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>What others did with the student, or students among themselves: nothing of the mentor's to write down.</summary>
internal static class Colleagues
{
    /// <summary>
    /// A way of telling it in <see cref="Roles"/>, each behind an example. ~ stands for adverbs, times and spaces, W for any
    /// 跟 给 找 请, E for any deed.
    /// </summary>
    private static readonly string[] Ways =
    [
        "^~C-*fS.*E", // 王老师帮我谈了李想
        "^~h[^xeSpPtl]*C[^xeSpPtl]*E(?!.*[Sl])", // 听说班主任家访了李想
        "^~S?~h(?!.*[mwz]p)[^_zSql]*E[^zSl]*$", // 听说李想谈过了, 听说夏天和黎娜聊开了
        "^~S?~[hy][CTNPn]+t(?!.*[mwz]p)[^_zSl]*E[^zSl]*$", // 听孙老师讲吴老师去李想家了
        "N.*[tvh]_*[CT]~W[pS].*E", // 李想说班主任找她谈了, 李想说老师昨天跟我谈过了
        "^(?!.*S).*[tvh]~N?T[-_q]*E", // 李想说老师家访很凶
        "Ntp[ma]N~E", // 张三说他和李想聊过了
        "^(?!.*S).*N.*t~N-*x?W[pN].*D", // 张三说李想找他聊过退学
        "^~N-*x?z[nN].*D", // 张三总找同学聊天
        "^(?!.*[Sg]).*P.*[mz]C[DKi]", // 她妈妈找校长谈了
        "^(?!.*[Sgj])[^Pwmzkf]*P[-_t]*[mz][pN].*D", // 李想爸爸跟他谈过了
        "[ck][pN]-*[wm]p?P~[DK]", // 让他给妈妈打了电话
        "bC.*D", // 被德育主任叫去谈话了
        "[cku]CW.*[DK]", // 让班主任跟李想谈了
        "N[^S]*D-?bS", // 李想跟同桌聊天被我批评了
        "^(?!.*[Sg]).*[rc]C-*K", // 已建议班主任联系李想家长
        "c.*NqW.*[DK]", // 派张三去跟李想沟通了
        "[DK]uC", // 李想谈话由班主任
        "^~NqPV", // 杨帆去奶奶家了
        "^~NoC~V", // 李想的班主任家访了
        "^~v.*D(?!d)", // 看到张三和李想在走廊聊天
        "^(?!.*[Sg])~C(?![ma]C)-*W.+D", // 班主任跟李想谈过了
        "^(?!.*[Sg])~Ct[-_pe]*W.*D", // 心理老师反馈跟李想谈了
        "^(?!.*[Sg])~C[-_eC]*D.*N", // 王老师谈了李想
        "^(?!.*[Sg]).*No?C~[DK]", // 李想班主任谈过了, 跟李想班主任联系了
        "^(?!.*[Sg])(?!.*WN.*C~D).*N.*[^a_M]C~D", // 李想说他跟班主任谈过了
    ];

    private static readonly Regex AnyWay = new(
        string.Join('|', Ways).Replace("~", "[-_]*", StringComparison.Ordinal).Replace("W", "[wmzkf]", StringComparison.Ordinal).Replace("E", "[DVK]", StringComparison.Ordinal),
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>班主任跟李想谈过了: not the mentor's talk. 班主任和我跟李想谈 is.</summary>
    public static bool DidIt(IReadOnlyList<Token> tokens, int deed) => deed >= 0 && AnyWay.IsMatch(Roles.Of(tokens, deed));

    /// <summary>转发李想妈妈：…: somebody else's words.</summary>
    public static bool IsForwarded(IReadOnlyList<Token> line) => line[0].Text is "转发" or "转";

    /// <summary>不是我谈的，是班主任谈的: the mentor says so himself.</summary>
    public static bool IsDisowned(IReadOnlyList<Token> line) => Enumerable.Range(0, Math.Max(0, line.Count - 3)).Any(i => line[i].Text is "不是" or "并不是" && line[i + 1].Is(Sense.Self)
        && (line[i + 2].Is(Sense.Talk | Sense.Visit | Sense.Contact | Sense.TalkIfStudent | Sense.Go) && line.Skip(i + 3).Take(2).Any(token => token.Text == "的")));
}
