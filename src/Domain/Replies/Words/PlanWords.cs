namespace Tutorship.Domain.Replies;

/// <summary>Words of intention and appointment.</summary>
internal static class PlanWords
{
    private const string Plan =
        """
        打算 准备 计划 预计 拟 拟于 拟在 拟对 拟定 拟定于 想 要 会 将 将要 约了 约好 约好了 约定 约定了 约在 约到 预约 预约了 等 等到 下次 改天 改日 回头 有空 到时候 到时 争取 尽快 抓紧 安排 安排在 安排了 需要 应该 得 必须 希望 考虑
        接下来 下一个 下一位 下一步 本来 原本 原定 原计划 原打算 原准备 本想 本打算 本来打算 本来想 本来要 本来准备 原本打算 原本想 本该
        约 想要 想找 想跟 想和 准备去 准备找 准备跟 打算找 打算跟 打算去 计划去 计划找 待 另约 再约 再找时间 找时间 找个时间 抽时间 抽空 找机会 找个机会 择日 之后再 晚点 晚些 稍后 一会儿 待会 待会儿 等会 等会儿 等下 过两天 过几天 下回 以后 近期会 马上去 马上要 这就去 正要 正准备 刚要 刚想 刚准备 刚打算 尽量 可能 还要 还得
        通知 让 别忘了 记得 该 是时候 有必要 还需 还需要 务必 请 麻烦 建议 能否 可否 是否 能不能 可不可以 要不要 有待 改成 改到 推迟 推到 延到 先不 暂缓 改期 延期 取消 顺延 作罢 泡汤
        可以 都可以 随时可以 约的 定的 定在 定于 订在 定到 改在 排在 排到 安排到 挪到 推后 打算在 准备在 计划在 约到了 定好 说好 定了 接着找 想找时间 想找个时间 想抽时间 想约时间 想找机会 说好了 定好了
        优先 先放一放 放一放 先放放 缓一缓 先缓缓 往后放 搁一搁 以后再说 再议 择期 但愿 盼着 巴不得 恨不得
        方便的话 方便的时候 方便时 有空的话 有时间的话 可以的话 来得及的话 顺利的话 不忙的话 没事的话 时间允许的话 不下雨的话
        """;

    /// <summary>Words that stay an intention even before 了: 应该找他聊聊了.</summary>
    private static readonly string[] Firm =
        "先不 先别 打算 准备 计划 预计 拟 拟于 拟在 拟对 拟定 拟定于 应该 别忘了 记得 是时候 该 有必要 需要 必须 务必 正要 正准备 刚要 刚想 刚准备 刚打算 准备去 准备找 准备跟 打算找 打算跟 打算去 计划去 计划找".Words();

    /// <summary>Beginnings that make a wish or a condition of whatever they lead: 要是能跟他谈一次就好了.</summary>
    private static readonly string[] Wishes = "早知道 希望 但愿 盼 要是 如果 假如 倘若 假若 巴不得 恨不得 期望".Words();

    /// <summary>Beginnings that do so as long as nothing is said to have been done.</summary>
    private static readonly string[] MereWishes = "最好 真想 好想 期待 能 想着".Words();

    /// <summary>Words that put a deed off from behind: 谈话改到下周.</summary>
    private static readonly string[] Postponing = "定在 定于 订在 定到 约的 定的 排在 排到 挪到 安排在 约在 改到 推到 推迟 约到 延到 改天 改日 下次 回头 先放一放 放一放 先放放 缓一缓 先缓缓 往后放 搁一搁 以后再说 再议 择期".Words();

    public static bool Postpone(string word) => Postponing.Contains(word);

    /// <summary>Words that set a time, so that 已 before them says no more than that: 已和妈妈约好周六家访.</summary>
    public static bool Appoint(string word) => word is "约好" or "约好了" or "约定" or "约定了" or "约了" or "说好" or "说好了" or "定好" or "定好了" or "预约" or "预约了" or "约在" or "约到";

    public static bool BeginWish(string words, bool isDone) =>
        Wishes.Any(wish => words.StartsWith(wish, StringComparison.Ordinal)) || (!isDone && MereWishes.Any(wish => words.StartsWith(wish, StringComparison.Ordinal)));

    public static bool AreFirm(string word) => Firm.Contains(word);

    public static IEnumerable<Word> Table =>
    [
        .. Plan.Words().Select(word => new Word(word, Sense.Plan)),
        .. "再 再去 再找 再跟 继续".Words().Select(word => new Word(word, Sense.Again)),
        .. "要求 要好 要强 要紧 主要 重要 需求 会考 机会 约束 等等 等级 考虑到 想法 想家 想考 想学 想去 想当 想选 想报 想不通 想开 得到 得了 将来 会议 会说 会盯着 会来 想想 理会 社会 学会 班会 懂得 觉得 显得 值得 舍不得 使得 获得 取得 变得 开会 家长会 晚会 请教 请客 邀请 申请 期待 对待 等待 待人 待遇 约束力 要面子 快要 差点 想着 想起 想通 想念 想明白 想清楚".Words()
            .Select(word => new Word(word, Sense.Everyday)),
    ];
}
