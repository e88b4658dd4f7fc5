using Tutorship.Domain;
using Tutorship.Scheduler.Appointments;

namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>What the bot offers to do, and says when it is told to.</summary>
public static class OfferPhrases
{
    private const string Weekdays = "日一二三四五六";

    public static string Appointment(string when, EntryKind kind, IReadOnlyList<string> names) =>
        $"好，没有记。{when}提醒您{Deed(kind, names)}？回 1 要";

    public static string HeldAlready(string when, EntryKind kind, IReadOnlyList<string> names) =>
        $"好，没有记。{when}会提醒您{Deed(kind, names)}。";

    public static string Accepted(string when, EntryKind kind, IReadOnlyList<string> names) =>
        $"好，{when}提醒您{Deed(kind, names)}。提前做完了就不再提醒。";

    public static string Beside(string when, EntryKind kind, IReadOnlyList<string> names) => $"{when}提醒您{Deed(kind, names)}？回 要";

    /// <summary>Another day or student than was offered first.</summary>
    public static string OfferedInstead(string when, EntryKind kind, IReadOnlyList<string> names, bool isInWords) =>
        $"好，改为{when}提醒您{Deed(kind, names)}？回 {(isInWords ? "要" : "1 要")}";

    public static string HeldInstead(string when, EntryKind kind, IReadOnlyList<string> names) => $"好，改为{when}提醒您{Deed(kind, names)}。";

    public static string Cancelled(IReadOnlyList<(string Name, DateOnly On)> reminders) =>
        $"好，不再提醒：{string.Join("、", reminders.Select(one => $"{one.Name}（{WordingPhrases.Day(one.On)}）"))}。\n平时的提醒照旧。";

    public static string NoneHeld(IReadOnlyList<string> names) => $"没有约好要提醒您的：{string.Join("、", names)}。约好的可以直接说，例如：明天提醒我谈 {names[0]}";

    public static string TooLate() => "今天的提醒时间已经过了，没有设。要改天提醒就告诉我哪一天。";

    /// <summary>明天下午; with the day where it is not that close.</summary>
    public static string When(DateOnly day, int daysAhead, bool isMorning)
    {
        var half = isMorning ? "上午" : "下午";
        return daysAhead switch
        {
            0 => $"今天{half}",
            1 => $"明天{half}",
            _ => $"周{Weekdays[(int)day.DayOfWeek]}（{WordingPhrases.Day(day)}）{half}",
        };
    }

    public static string OlderUndo(string what) => $"上一条记了有一阵子了：\n{what}\n真要撤销就回 1";

    public static string NotUndone() => "好，没有撤销，记录照旧。";

    public static string WhoThen(string name) => $"{name} 的这条是哪位同学的？回名字就行；不该记就回 撤销。";

    public static string WhichToMove(string said, IReadOnlyList<Student> candidates) =>
        $"「{said}」是哪一位？记录还没动，回数字：\n{QuestionPhrases.Numbered(candidates)}";

    public static string WhichToMove(IReadOnlyList<Student> candidates) => $"是哪一位？记录还没动，回数字：\n{QuestionPhrases.Numbered(candidates)}";

    public static string NobodyToMoveTo(string said) => $"没有找到「{said}」，记录没有动。请回全名。";

    public static string NotYoursToMoveTo(string said) => $"{said} 不在您名下，记录没有动。";

    public static string WhichToLookUp(string name, IReadOnlyList<Student> candidates) =>
        $"有 {candidates.Count} 位{name}，看哪一位？回数字：\n{QuestionPhrases.Numbered(candidates)}";

    private static string Deed(EntryKind kind, IReadOnlyList<string> names) => kind switch
    {
        EntryKind.Talk => $"谈 {string.Join("、", names)}",
        EntryKind.Visit => $"家访 {string.Join("、", names)}",
        _ => $"{AppointmentPhrases.Deed(kind)}（{string.Join("、", names)}）",
    };
}
