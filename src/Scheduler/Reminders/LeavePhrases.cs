using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>What a grade leader reads when somebody is away and nobody stands in.</summary>
public static class LeavePhrases
{
    private const int NamesShown = 10;

    /// <param name="mentor">Who is away.</param>
    /// <param name="awayToo">Who was to stand in, and is away too; null: nobody was.</param>
    /// <param name="leave">Which days.</param>
    /// <param name="students">Whom it leaves alone.</param>
    /// <param name="colleagues">Who might stand in: of the same grade, and not away.</param>
    public static string Uncovered(
        string mentor, string? awayToo, Leave leave, IReadOnlyList<Student> students, IReadOnlyList<string> colleagues) =>
        $"""
        有导师请假，还没有代管
        {mentor} 老师 {Days(leave)} 请假{AndToo(awayToo)}，{students.Count} 位同学暂时没人跟进：
        {Names(students)}
        {Ask(mentor, colleagues)}
        """.ReplaceLineEndings("\n");

    public static string StandIn(string mentor, Leave leave, IReadOnlyList<Student> students) =>
        $"""
        请您代管几位同学
        {mentor} 老师 {Days(leave)} 请假，这几天请您照看 {students.Count} 位同学：
        {Names(students)}
        这几天到期的提醒会发给您；谈了直接回我，和自己的学生一样。回 待办 看还差谁
        """.ReplaceLineEndings("\n");

    public static string StoodInFor(string substitute, Leave leave, int students) =>
        $"请假期间有老师代管\n{Days(leave)} 由 {substitute} 老师照看您的 {students} 位同学，这几天不提醒您。";

    public static string Released(string mentor) => $"代管结束，谢谢您：{mentor} 老师销假了，学生仍由本人跟进。";

    public static string ReleasedBy(string other, string mentor) => $"代管结束，谢谢您：{mentor} 老师的学生改由 {other} 老师照看。";

    private static string Ask(string mentor, IReadOnlyList<string> colleagues) => colleagues.Count == 0
        ? $"请安排一位老师代管，回我：代 {mentor} 老师姓名"
        : $"同年级没有请假的导师有：{string.Join('、', colleagues)}\n请定一位老师代管，回我，例如：代 {mentor} {colleagues[0]}";

    private static string AndToo(string? awayToo) => awayToo is null ? "" : $"，代管的 {awayToo} 老师也请假了";

    private static string Days(Leave leave) => $"{DateDigits.Of(leave.From)}–{DateDigits.Of(leave.To)}";

    private static string Names(IReadOnlyList<Student> students) =>
        students.Count <= NamesShown
            ? string.Join('、', students.Select(student => student.Name))
            : $"{string.Join('、', students.Take(NamesShown).Select(student => student.Name))} 等";
}
