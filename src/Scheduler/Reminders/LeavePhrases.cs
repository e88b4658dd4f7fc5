using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>What a grade leader reads when somebody is away and nobody stands in.</summary>
public static class LeavePhrases
{
    private const int NamesShown = 10;

    public static string Uncovered(string mentor, Leave leave, IReadOnlyList<Student> students) =>
        $"""
        有导师请假，还没有代管
        {mentor} 老师 {DateDigits.Of(leave.From)}–{DateDigits.Of(leave.To)} 请假，{students.Count} 位同学暂时没人跟进：
        {Names(students)}
        请安排一位老师代管，定下后告诉德育处
        """.ReplaceLineEndings("\n");

    private static string Names(IReadOnlyList<Student> students) =>
        students.Count <= NamesShown
            ? string.Join('、', students.Select(student => student.Name))
            : $"{string.Join('、', students.Take(NamesShown).Select(student => student.Name))} 等";
}
