using System.Text.RegularExpressions;

namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>Answers to commands, and to messages that are none.</summary>
public static partial class CommandPhrases
{
    public static string Snoozed(DateOnly day) => $"好，{WordingPhrases.Day(day)} 再提醒您。";

    public static string NothingToSnooze() => "眼下没有要推迟的提醒。";

    public static string LeaveNoted(DateOnly from, DateOnly to) =>
        $"已记您 {WordingPhrases.Day(from)}–{WordingPhrases.Day(to)} 请假，这几天不提醒您。代管老师请年级组长安排。\n记错了，或提前回来，回 销假";

    public static string LeaveKnown(DateOnly from, DateOnly to) =>
        $"您 {WordingPhrases.Day(from)}–{WordingPhrases.Day(to)} 请假已经记过了，这几天不提醒您。";

    /// <summary>Other days in place of those that were told first.</summary>
    public static string LeaveChanged(DateOnly from, DateOnly to, DateOnly before, DateOnly until) =>
        $"好，请假改为 {WordingPhrases.Day(from)}–{WordingPhrases.Day(to)}，原来的 {WordingPhrases.Day(before)}–{WordingPhrases.Day(until)} 已取消。代管老师请年级组长安排。\n记错了，或提前回来，回 销假";

    /// <summary>One day was named for a leave of several.</summary>
    public static string LeaveChangeUnread(DateOnly from, DateOnly to, DateOnly named) =>
        $"原来记的是 {WordingPhrases.Day(from)}–{WordingPhrases.Day(to)}，改成哪几天不清楚，没有动。例如：请假改成 {WordingPhrases.Day(named)}-{WordingPhrases.Day(named.AddDays(to.DayNumber - from.DayNumber))}，或 请假改成 {WordingPhrases.Day(named)} 一天";

    public static string LeaveTakenBack(DateOnly from, DateOnly to) =>
        $"好，{WordingPhrases.Day(from)}–{WordingPhrases.Day(to)} 的请假已取消，提醒照旧。";

    public static string LeaveUnread() => "没看懂请假的日期，还没记。例如：请假 11.20-11.30";

    /// <summary>Beside an entry: a leave is told in a message of its own, so that no word about a child's absence is taken for one.</summary>
    public static string LeaveBeside(DateOnly from) => $"请假没有一起记。要请假请单独发一条，例如：请假 {WordingPhrases.Day(from)}";

    /// <summary>明天, 11.9-11.10, 下周一到周三: days, and no other word.</summary>
    public static bool IsDaysAlone(string text) => DaysAlone().IsMatch(text.Trim());

    [GeneratedRegex(@"^(?:从|就|是|请|那|我)*(?:大后天|今天|明天|后天|[下这本]{0,2}个?(?:周|星期|礼拜)[一二三四五六日天]|[0-9０-９一二三四五六七八九十]{1,3}(?:天|日|号)|[0-9０-９]{1,2}[./\-月][0-9０-９]{1,2}(?:日|号)?|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}(?:日|号)?|上午|下午|一直|起|到|至|和|、|[\s\-~～—–])+(?:吧|的|谢谢|[。.!！])*$")]
    private static partial Regex DaysAlone();

    /// <summary>周三请了假: it is over.</summary>
    public static bool IsPastLeave(string clause) => clause.Contains('了', StringComparison.Ordinal) || clause.Contains('过', StringComparison.Ordinal);

    public static string NotWritten() => "好，没有记。";

    /// <param name="office">Whom the school says to ask; empty: nobody named in its plan.</param>
    public static string Stranger(string office) =>
        $"您好，我是学校的导师工作助手，通讯录里还没有您。请联系{(office.Length > 0 ? office : "德育处")}把您加入名单。";
}
