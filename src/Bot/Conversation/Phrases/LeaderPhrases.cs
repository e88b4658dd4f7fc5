using Tutorship.Scheduler.Reminders;

namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>The words leaders ask with, and what they are answered.</summary>
public static class LeaderPhrases
{
    public const string DigestWord = "周报";

    public const string NudgeWord = "催办";

    public const string UnvisitedWord = "未访";

    public const string UnclearWord = "统计";

    /// <param name="own">What the asker leads instead.</param>
    public static string NotYourScope(string name, string own) => $"{name} 的情况由负责的老师看，我这里给不了您。您可以回 {own} 看您负责的。";

    public static string NoSuchScope(string name, string own) => $"没有找到「{name}」。请照花名册上的写法，例如：{own} 未谈 · 周报";

    public static string FiguresOf(string scope) => $"{scope} 的汇总";

    public static string NotForYou(string word, bool hasStudents) =>
        $"{word} 是给班主任、年级组长和学校用的。{(hasStudents ? "您自己的回 进度 或 待办 就能看到。" : "")}";

    public static string UnclearCounts(int days, IReadOnlyList<(string Reason, int Count)> counts) => counts.Count == 0
        ? $"最近 {days} 天没有看不懂的话。"
        : $"最近 {days} 天没看懂或要追问的 {counts.Sum(one => one.Count)} 句（只记次数，不存原话）：\n{string.Join('\n', counts.Select(one => $"{Reason(one.Reason)} {one.Count}"))}";

    private static string Reason(string reason) => reason switch
    {
        "unrelated" => "看不出要记什么",
        "kind" => "没说是谈话还是家访",
        "student" => "没说是哪位同学",
        "which_student" => "同名或说得不全，要选一位",
        "unknown_student" => "名字对不上任何人",
        "not_yours" => "不在名下的学生",
        "date" => "日期看不懂",
        "number" => "序号对不上名单",
        "confirm" => "范围太大，要确认",
        "amend" => "没说清要改什么",
        "leave" => "请假日期看不懂",
        "not_text" => "图片、语音等不是文字",
        _ => reason,
    };

    public static string NoSchoolYear() => "今天不在学年之内，暂时没有数字。";

    /// <summary>How many, and how many not and why; nobody is named.</summary>
    public static string Nudged(NudgeResult result, DateTime? later) => Skipped(result) switch
    {
        [] => $"{Reached(result, later, "要")}。",
        var skipped => $"{Reached(result, later, "能")}；{string.Join('、', skipped)}，没有催。",
    };

    private static string Reached(NudgeResult result, DateTime? later, string verb) => (result.Nudged, result.AlreadyReminded) switch
    {
        (0, 0) => $"眼下没有{verb}催的",
        (0, var already) when later is { } at => $"{WordingPhrases.Moment(at)} 的提醒已经排好（{already} 位），不再重复",
        (0, var already) => $"今天都已提醒过（{already} 位），不再重复打扰",
        (var nudged, 0) => $"{Sent(later)} {nudged} 位还有缺口的导师",
        var (nudged, already) => $"{Sent(later)} {nudged} 位还有缺口的导师；另有 {already} 位当天已提醒过，没有重复",
    };

    private static IReadOnlyList<string> Skipped(NudgeResult result) =>
    [
        .. new[] { (Count: result.OnLeave, Why: "请假且没有人代管"), (Count: result.Muted, Why: "已静音"), (Count: result.Snoozed, Why: "要求改天提醒") }
            .Where(one => one.Count > 0)
            .Select(one => $"{one.Count} 位{one.Why}"),
    ];

    private static string Sent(DateTime? later) => later is { } at ? $"现在不是工作时间，{WordingPhrases.Moment(at)} 会提醒" : "已提醒";
}
