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

    /// <summary>Below the day's reminder, by name: an answer by number would record what the reminder asks for.</summary>
    public static string OfAnotherKind(IReadOnlyList<(Student Student, EntryKind Kind)> due) =>
        $"另外，您说好今天要做的：\n{string.Join('\n', due.Select(one => $"· {Line(one)}"))}\n这几项做完了请写名字，例如：{due[0].Student.Name} {Done(due[0].Kind)}";

    public static string Deed(EntryKind kind) => kind switch
    {
        EntryKind.Visit => "家访",
        EntryKind.ParentContact => "联系家长",
        EntryKind.GrowthMessage => "写寄语",
        _ => "谈话",
    };

    private static string Lines(IReadOnlyList<(Student Student, EntryKind Kind)> due, int firstNumber) =>
        string.Join('\n', due.Select((one, i) => $"{firstNumber + i} {Line(one)}"));

    private static string Line((Student Student, EntryKind Kind) one) => $"{one.Student.Name} {one.Student.Class} · {Deed(one.Kind)}";

    private static string Done(EntryKind kind) => kind switch
    {
        EntryKind.Visit => "家访了",
        EntryKind.ParentContact => "联系家长了",
        EntryKind.GrowthMessage => "寄语：……",
        _ => "谈了",
    };
}
