using Tutorship.Domain;

namespace Tutorship.Scheduler.Appointments;

/// <summary>What a mentor asked to be told today.</summary>
public static class AppointmentPhrases
{
    public static string Due(IReadOnlyList<(Student Student, EntryKind Kind)> due) =>
        $"您说好今天要做的：\n{Lines(due, 1)}\n完成了回序号就行，例如：1";

    /// <summary>Below the day's reminder, numbered on.</summary>
    public static string Beside(IReadOnlyList<(Student Student, EntryKind Kind)> due, int firstNumber) =>
        $"还有您说好今天要做的：\n{Lines(due, firstNumber)}";

    public static string Deed(EntryKind kind) => kind switch
    {
        EntryKind.Visit => "家访",
        EntryKind.ParentContact => "联系家长",
        EntryKind.GrowthMessage => "写寄语",
        _ => "谈话",
    };

    private static string Lines(IReadOnlyList<(Student Student, EntryKind Kind)> due, int firstNumber) =>
        string.Join('\n', due.Select((one, i) => $"{firstNumber + i} {one.Student.Name} {one.Student.Class} · {Deed(one.Kind)}"));
}
