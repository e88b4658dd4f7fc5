namespace Tutorship.Domain.Replies;

/// <summary>Times of the day: they name no other day than the one at hand.</summary>
internal static class TimeWords
{
    private const string TimeOfDay =
        """
        早上 上午 中午 下午 傍晚 晚上 早晨 清晨 凌晨 午休 午后 大课间 课间 课间操 放学后 放学 下课后 下课 晚自习 晚自习后 晚自习前 晚自修 早读 早自习 早读课 饭后 午饭后 晚饭后 午饭时 班会课 班会 班会后 自习课 自习 自习时 体育课 第一节课 第二节课
        第三节课 第四节课 最后一节课 夜里 夜间 半夜 午间 早操 课后 一早 一大早 大清早 白天 周会后 升旗后 家长会 家长会后 家长会上 开家长会 月考后 期中考试后 期中考后 期末考后 考试后 考完试 考完后 早饭后 晚饭时 早 晚
        运动会 运动会后 运动会上 运动会结束 运动会结束后 值班 值班时 开完会 开完班会 开完家长会 大扫除 大扫除后 大扫除时 升旗 升旗仪式后 监考 监考时 监考完 查寝
        查寝时 查寝后 巡查 巡查时 坐班 坐班时 跑操 跑操后 跑操时  刚才 刚刚 方才 适才 时 的时候 那天 当天 当晚 前 后 之前 以前 左右 前后
        """;

    public static IEnumerable<Word> Table =>
    [
        .. TimeOfDay.Words().Select(word => new Word(word, Sense.TimeOfDay)),
        .. "期中考试后 考试后".Words().Select(word => new Word(word, Sense.Strategy) { Strategies = Strategy.Academic }),
    ];
}
