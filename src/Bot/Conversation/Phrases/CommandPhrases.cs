namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>Answers to commands, and to messages that are none.</summary>
public static class CommandPhrases
{
    public static string Snoozed(DateOnly day) => $"好，{WordingPhrases.Day(day)} 再提醒您。";

    public static string NothingToSnooze() => "眼下没有要推迟的提醒。";

    public static string LeaveNoted(DateOnly from, DateOnly to) =>
        $"已记您 {WordingPhrases.Day(from)}–{WordingPhrases.Day(to)} 请假，这几天不提醒您。代管老师请年级组长安排。\n记错了，或提前回来，回 销假";

    public static string LeaveKnown(DateOnly from, DateOnly to) =>
        $"您 {WordingPhrases.Day(from)}–{WordingPhrases.Day(to)} 请假已经记过了，这几天不提醒您。";

    public static string LeaveUnread() => "没看懂请假的日期，还没记。例如：请假 11.20-11.30";

    /// <summary>The first line is neutral: a name beside 心理 is not for strangers.</summary>
    public static string HandoffSent(string student) =>
        $"收到，已经转出。\n{student} 的情况已转给心理老师和值班领导（只说了是谁、哪位同学、什么时候，没有内容），他们会联系您。";

    public static string HandoffNobody() => "学校还没有设心理老师或值班领导，请您马上直接联系德育处。";

    public static string HandoffWho() => "要转介哪位同学？例如：转介 张三";

    public const string HandoffWord = "转介";

    public const string TakeWord = "接手";

    public static string NothingToTake() => "眼下没有等您接手的转介。";

    public static string HandoffTaken(string raisedBy, string student, int left) =>
        $"好，由您跟进。\n{student}：请尽快联系 {raisedBy} 老师。{(left > 0 ? $"\n还有 {left} 份等您，再回 接手。" : "")}";

    /// <summary>The school's own steps, or these until the plan has some. The first line is neutral: banners are read by strangers.</summary>
    public static string EmergencySteps(string steps, string? student) =>
        $"这条消息请您看一下：\n{(steps.Length > 0 ? steps : CommonSteps)}\n需要马上转给心理老师，就回 转介 {student ?? "姓名"}。";

    private const string CommonSteps =
        "1 先陪在学生身边，不要走开，拿开危险物品。\n2 马上打电话给心理老师和德育处。\n3 有生命危险打 120 或 110；心理援助热线 12356。";

    public static string NotWritten() => "好，没有记。";

    /// <param name="office">Whom the school says to ask; empty: nobody named in its plan.</param>
    public static string Stranger(string office) =>
        $"您好，我是学校的导师工作助手，通讯录里还没有您。请联系{(office.Length > 0 ? office : "德育处")}把您加入名单。";
}
