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

    public static string NotWritten() => "好，没有记。";

    /// <param name="office">Whom the school says to ask; empty: nobody named in its plan.</param>
    public static string Stranger(string office) =>
        $"您好，我是学校的导师工作助手，通讯录里还没有您。请联系{(office.Length > 0 ? office : "德育处")}把您加入名单。";
}
