namespace Tutorship.Domain;

/// <summary>Every figure of coverage-rules on one day.</summary>
public sealed class CoverageReport
{
    private readonly Standing standing;

    private CoverageReport(SchoolFacts facts, Standing standing)
    {
        this.standing = standing;
        var count = new RequirementCount(standing);
        Requirements = [.. standing.Requirements().Select(count.Of)];
        Gaps = count.Gaps;
        var people = new PeopleFigures(facts, standing);
        Unmatched = people.Unmatched();
        IdleTeachers = people.IdleTeachers();
        OverRatio = people.OverRatio();
        SilentMentors = people.SilentMentors(Gaps);
        LongestWithoutContact = people.LongestWithoutContact();
        FaceToFace = TermFigures.FaceToFace(standing);
        Strategies = TermFigures.Strategies(standing);
    }

    public DateOnly Day => standing.Day;

    public SchoolYear Year => standing.Year;

    /// <summary>Those of the year that are not upcoming, by id.</summary>
    public IReadOnlyList<RequirementCoverage> Requirements { get; }

    /// <summary>Open, missed and late, by requirement id, then student id.</summary>
    public IReadOnlyList<Gap> Gaps { get; }

    /// <summary>Enrolled students without any mentor, by id.</summary>
    public IReadOnlyList<StudentId> Unmatched { get; }

    /// <summary>Mentors by status who mentor nobody enrolled, by id.</summary>
    public IReadOnlyList<StaffId> IdleTeachers { get; }

    /// <summary>Mentors of more enrolled students than the plan allows, by id.</summary>
    public IReadOnlyList<StaffId> OverRatio { get; }

    /// <summary>Mentors with open or missed gaps who wrote nothing lately, by id.</summary>
    public IReadOnlyList<StaffId> SilentMentors { get; }

    /// <summary>In person among parent contacts and visits with a known mode, in the term so far.</summary>
    public Share FaceToFace { get; }

    public StrategyCounts Strategies { get; }

    /// <summary>Longest first, ties by id, as many as the plan lists.</summary>
    public IReadOnlyList<DaysWithoutContact> LongestWithoutContact { get; }

    /// <summary>All figures of a day; null when it lies outside every school year.</summary>
    public static CoverageReport? On(SchoolFacts facts, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Standing.On(facts, facts.Roster.Students, day, day) is { } standing ? new CoverageReport(facts, standing) : null;
    }

    /// <summary>The last talk or visit with a student in the school year; null without any.</summary>
    public LastContact? LastContactOf(StudentId student) =>
        standing.Census.PlaceOf(student) is var place and >= 0 ? standing.LastContactOf(place) : null;
}
