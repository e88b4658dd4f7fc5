namespace Tutorship.Domain.Tests.Replies;

/// <summary>The school and the labelled messages of <c>tests/eval</c>.</summary>
internal static class EvalFolder
{
    private static readonly Lazy<SchoolRegisterAndCalendar> Loaded = new(Load);

    public static Tutorship.Domain.Replies.SchoolRegister Register => Loaded.Value.Register;

    public static string Root { get; } = Path.Combine(RepositoryRoot(), "tests", "eval");

    private static SchoolRegisterAndCalendar Load()
    {
        var students = Rows("students.csv");
        Roster roster = new(
            students.Select(row => new Student(new(row[0]), row[1], row[2], row[3])),
            Rows("teachers.csv").Select(row => new StaffMember(new(row[0]), row[1])),
            students.SelectMany(row => row[4].Split(';').Select((mentor, rank) => new Mentorship(new(row[0]), new(mentor), rank))));
        SchoolCalendar calendar = new(Rows("calendar.csv").Select(row => new CalendarRow(
            WireNames.TryParse(row[0], out CalendarRowType type) ? type : throw new InvalidDataException(row[0]),
            row[1],
            DateOnly.Parse(row[2]),
            DateOnly.Parse(row[3]))));
        return new(new(roster, calendar));
    }

    private static List<string[]> Rows(string file) =>
        [.. File.ReadLines(Path.Combine(Root, "school", file)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','))];

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tutorship.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Tutorship.sln stands in no folder above the tests.");
    }

    private sealed record SchoolRegisterAndCalendar(Tutorship.Domain.Replies.SchoolRegister Register);
}
