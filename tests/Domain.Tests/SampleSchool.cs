namespace Tutorship.Domain.Tests;

/// <summary>A school of a few named people in the year 2026-2027, to which each test adds what it is about.</summary>
public sealed class SampleSchool
{
    public static readonly StaffId 陈建国 = new("T01");
    public static readonly StaffId 王丽华 = new("T02");
    public static readonly StaffId 欧阳雪 = new("T03");
    public static readonly StaffId 德育处刘主任 = new("T04");
    public static readonly StaffId 高二班主任周敏 = new("T05");

    public static readonly StudentId 李想 = new("S1");
    public static readonly StudentId 张珊珊 = new("S2");
    public static readonly StudentId 赵子轩 = new("S3");

    private readonly List<Student> students = [];
    private readonly List<StaffMember> staff = [];
    private readonly List<Mentorship> mentorships = [];
    private readonly List<Leave> leaves = [];
    private readonly List<Entry> entries = [];
    private readonly List<CalendarRow> rows;

    private SampleSchool(IEnumerable<CalendarRow> rows)
    {
        this.rows = [.. rows];
        Staff(陈建国, "陈建国").Staff(王丽华, "王丽华").Staff(欧阳雪, "欧阳雪");
    }

    public SchoolFacts Facts => new(new Roster(students, staff, mentorships, leaves), new SchoolCalendar(rows), Plan, entries);

    private Domain.Plan Plan { get; set; } = new();

    /// <summary>With the year, its two terms and a mid-term exam.</summary>
    public static SampleSchool Open() => new(
    [
        Row(CalendarRowType.SchoolYear, "2026-2027学年", "2026-09-01", "2027-07-10"),
        Row(CalendarRowType.Term, "第一学期", "2026-09-01", "2027-01-29"),
        Row(CalendarRowType.Term, "第二学期", "2027-02-22", "2027-07-10"),
        Row(CalendarRowType.Exam, "期中考试", "2026-11-11", "2026-11-13"),
    ]);

    /// <summary>With the year alone.</summary>
    public static SampleSchool WithoutTerms() => new([Row(CalendarRowType.SchoolYear, "2026-2027学年", "2026-09-01", "2027-07-10")]);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static CalendarRow Row(CalendarRowType type, string name, string start, string end, string grades = "") =>
        new(type, name, Day(start), Day(end)) { GradesCell = grades };

    public SampleSchool With(CalendarRowType type, string name, string start, string end, string grades = "")
    {
        rows.Add(Row(type, name, start, end, grades));
        return this;
    }

    public SampleSchool With(Domain.Plan plan)
    {
        Plan = plan;
        return this;
    }

    public SampleSchool Staff(StaffId id, string name, string? homeroom = null, MentorStatus status = MentorStatus.Mentor, params Role[] roles)
    {
        staff.RemoveAll(member => member.Id == id);
        staff.Add(new StaffMember(id, name) { HomeroomClass = homeroom, MentorStatus = status, Roles = roles });
        return this;
    }

    public SampleSchool Student(
        StudentId id, StaffId? mentor = null, string grade = "高二", string? room = null, bool special = false, string? from = null, string? to = null)
    {
        students.Add(new Student(id, "学生" + id, grade, room ?? grade + "1班")
        {
            HasSpecialNeeds = special,
            EnrolledFrom = from is null ? null : Day(from),
            EnrolledTo = to is null ? null : Day(to),
        });
        return mentor is { } primary ? Mentor(id, primary) : this;
    }

    public SampleSchool Mentor(StudentId student, StaffId mentor, int rank = 0, string? from = null, string? to = null)
    {
        mentorships.Add(new Mentorship(student, mentor, rank)
        {
            From = from is null ? null : Day(from),
            To = to is null ? null : Day(to),
        });
        return this;
    }

    public SampleSchool OnLeave(StaffId mentor, string from, string to, StaffId? substitute = null)
    {
        leaves.Add(new Leave(mentor, Day(from), Day(to), substitute));
        return this;
    }

    public SampleSchool Entry(
        EntryKind kind, StudentId student, string on, StaffId? author = null, string? told = null, bool voided = false,
        ContactMode mode = ContactMode.InPerson, Strategy strategies = Strategy.None)
    {
        entries.Add(new Entry(new EntryId($"E{entries.Count + 1}"), kind, student, Day(on), author ?? 陈建国)
        {
            ReportedOn = told is null ? null : Day(told),
            IsVoided = voided,
            Mode = mode,
            Strategies = strategies,
        });
        return this;
    }

    public CoverageReport Coverage(string on) => CoverageReport.On(Facts, Day(on))!;

    public ReminderPlan Reminders(string on) => ReminderPlan.On(Facts, Day(on));

    /// <summary>The state of one student's requirement on a day; null when it is done, not owed or not open.</summary>
    public string? Gap(string requirement, StudentId student, string on) =>
        Coverage(on).Gaps.SingleOrDefault(gap => gap.Requirement.Id == requirement && gap.Student.Id == student)?.State.WireName;

    /// <summary>Eligible and done, or null when the requirement is not listed.</summary>
    public (int Eligible, int Done)? Figures(string requirement, string on) =>
        Coverage(on).Requirements.SingleOrDefault(coverage => coverage.Requirement.Id == requirement) is { } found
            ? (found.Eligible, found.Done)
            : null;
}
