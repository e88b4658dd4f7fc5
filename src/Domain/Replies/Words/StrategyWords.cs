using System.Collections.Frozen;

namespace Tutorship.Domain.Replies;

/// <summary>The everyday words of the five strategies, and words that look like one but are none.</summary>
internal static class StrategyWords
{
    private const string Ideals = "思想 理想 信念 品德 纪律 态度 三观 违纪 思想引导 价值观 人生观 世界观 品行";

    private const string Academic =
        """
        学业 学习 成绩 分数 考试 试卷 作业 偏科 上课 听讲 复习 错题 学业辅导
        语文 数学 英语 物理 化学 生物 历史 地理 政治 日语 俄语 信息技术 通用技术
        """;

    private const string Psychological =
        "心理 情绪 压力 焦虑 抑郁 失眠 自信 人际 早恋 同学关系 孤僻 心理疏导 同学的关系 同学之间的关系 同学间关系 同学间的关系 谈恋爱 恋爱 人际关系";

    private const string Life =
        "生活 住宿 宿舍 作息 睡眠 饮食 手机 游戏 卫生 经济 家庭困难 身体 生活指导 家庭经济困难";

    private const string Career = "生涯 选科 志愿 专业 大学 职业 强基 未来规划 生涯向导 未来的规划 生涯规划";

    private const string LookAlikes =
        """
        不理想 不太理想 不够理想 不是很理想 不大理想 没那么理想 不甚理想 不怎么理想 志愿者 志愿服务 志愿活动 生物钟 学生活动 先生活 生活动 开学习惯 大学习
        历史性 历史上 地理位置 政治面貌 经济舱 心理素质课 物理降温
        """;

    private static readonly FrozenSet<string> LookAlikeWords = LookAlikes.Words().ToFrozenSet(StringComparer.Ordinal);

    private static readonly Word[] All =
    [
        .. Of(Ideals, Strategy.Ideals),
        .. Of(Academic, Strategy.Academic),
        .. Of(Psychological, Strategy.Psychological),
        .. Of(Life, Strategy.Life),
        .. Of(Career, Strategy.Career),
    ];

    public static IEnumerable<Word> Table => [.. All, .. LookAlikeWords.Select(word => new Word(word, Sense.Everyday))];

    /// <summary>Every such word counts, inside longer ones too; but look-alikes and companions name none.</summary>
    public static Word Within(Word word)
    {
        if (word.Text.Length < 3 || word.Companions != Companions.None || LookAlikeWords.Contains(word.Text))
        {
            return word;
        }

        var strategies = All.Where(one => word.Text.Contains(one.Text, StringComparison.Ordinal))
            .Aggregate(word.Strategies, (all, one) => all | one.Strategies);
        return word with { Strategies = strategies };
    }

    private static IEnumerable<Word> Of(string words, Strategy strategy) =>
        words.Words().Select(word => new Word(word, Sense.Strategy) { Strategies = strategy });
}
