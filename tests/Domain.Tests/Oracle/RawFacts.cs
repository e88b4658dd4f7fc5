namespace Tutorship.Domain.Tests.Oracle;

/// <summary>Turns a raw school into what the domain takes.</summary>
public static class RawFacts
{
    public static SchoolFacts Of(RawSchool raw) => new(
        new Roster(raw.Students.Select(Student), raw.Staff.Select(Member), raw.Students.SelectMany(Mentorships), raw.Leaves.Select(Leave)),
        new SchoolCalendar(raw.Calendar.Select(Row)),
        new Domain.Plan { MaxStudentsPerMentor = raw.MaxStudents },
        [.. raw.Entries.Select(Entry)]);

    private static Student Student(RawStudent raw) => new(new StudentId(raw.Id), "学生" + raw.Id, raw.Grade, raw.Class)
    {
        HasSpecialNeeds = raw.Special,
        EnrolledFrom = raw.From,
        EnrolledTo = raw.To,
    };

    private static IEnumerable<Mentorship> Mentorships(RawStudent raw) =>
        from cell in raw.Mentors
        from rank in Enumerable.Range(0, cell.Ids.Length)
        select new Mentorship(new StudentId(raw.Id), new StaffId(cell.Ids[rank]), rank) { From = cell.From, To = cell.To };

    private static StaffMember Member(RawStaff raw) => new(new StaffId(raw.Id), "老师" + raw.Id)
    {
        HomeroomClass = raw.Homeroom.Length > 0 ? raw.Homeroom : null,
        Roles = raw.IsMoralEducation ? [new Role(RoleKind.MoralEducation)] : [],
        MentorStatus = WireNames.TryParse(raw.Status, out MentorStatus status) ? status : throw new ArgumentException(raw.Status),
    };

    private static CalendarRow Row(RawRow raw) => new(
        WireNames.TryParse(raw.Type, out CalendarRowType type) ? type : throw new ArgumentException(raw.Type),
        raw.Name,
        raw.Start,
        raw.End)
    {
        GradesCell = raw.Grades,
    };

    private static Leave Leave(RawLeave raw) =>
        new(new StaffId(raw.Mentor), raw.From, raw.To, raw.Substitute.Length > 0 ? new StaffId(raw.Substitute) : null);

    private static Entry Entry(RawEntry raw) => new(
        new EntryId(raw.Id),
        WireNames.TryParse(raw.Kind, out EntryKind kind) ? kind : throw new ArgumentException(raw.Kind),
        new StudentId(raw.Student),
        raw.On,
        new StaffId(raw.Author))
    {
        Strategies = raw.Strategies.Aggregate(Strategy.None, (all, name) =>
            WireNames.TryParse(name, out Strategy one) ? all | one : throw new ArgumentException(name)),
        Mode = WireNames.TryParse(raw.Mode, out ContactMode mode) ? mode : throw new ArgumentException(raw.Mode),
        IsVoided = raw.Voided,
        ReportedOn = raw.Reported,
    };
}
