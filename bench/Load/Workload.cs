namespace Tutorship.Load;

/// <summary>What is sent, and how an answer shows that it was really dealt with.</summary>
internal sealed record Workload(string Name, Func<int, string> Text, Func<int, string, bool> IsAnswered)
{
    /// <summary>A talk with the sender's own students in turn: every message writes an entry.</summary>
    public static Workload TalkRecorded(int mentors) =>
        new(
            "a talk recorded (谈 … 学业)",
            number => $"谈 {BenchSchool.StudentName(StudentOf(number, mentors))} 学业",
            (number, answer) => answer.Contains(BenchSchool.StudentName(StudentOf(number, mentors)), StringComparison.Ordinal));

    /// <summary>Thanks and 收到 never write anything.</summary>
    public static Workload NothingWritten { get; } = new("nothing written (收到)", _ => "收到", (_, _) => true);

    public static Workload Echo { get; } = new("echo", _ => "收到", (_, answer) => answer == "收到");

    private static int StudentOf(int number, int mentors) =>
        number % mentors * BenchSchool.StudentsPerMentor + number / mentors % BenchSchool.StudentsPerMentor;
}
