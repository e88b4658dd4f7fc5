using System.Collections.Frozen;

namespace Tutorship.Domain.Replies;

/// <summary>Words that tell of a person where a word that is also a name stands before them.</summary>
internal static class PersonSigns
{
    private static readonly FrozenSet<string> Owned =
        "成绩 分数 情绪 心理 心态 状态 态度 压力 偏科 志愿 选科 自信 早恋 表现 语文 数学 英语 物理 化学 生物 历史 地理 政治 作业 学习"
            .Words().ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Done =
        """
        最近 近期 近来 这学期 本学期 上学期 上课 总是 老是 经常 一直 天天 被 迟到 早退 旷课 逃学 逃课 打架 打人 抽烟 喝酒 发呆 走神 睡觉 犯困 熬夜 发烧 感冒 生病 住院
        受伤 骨折 闹矛盾 闹别扭 吵架 哭 哭了 委屈 难过 想家 失恋 退步 进步 跟不上 状态 表现 没交 没写 没做 没完成 没考好 没睡好 没发挥好 没信心 没精神 不交 不写 玩 染发 化妆 低落 害怕
        """.Words().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>觉得…, 最近…, 打架, and behind 的 what only people have.</summary>
    public static bool StandAt(IReadOnlyList<Token> tokens, int i) => i < tokens.Count && (Tells(tokens[i])
        || (tokens[i].Is(Sense.Possessive) && i + 1 < tokens.Count && Owned.Contains(tokens[i + 1].Text)));

    public static bool Tells(Token token) => token.Is(Sense.Told) || Done.Contains(token.Text);
}
