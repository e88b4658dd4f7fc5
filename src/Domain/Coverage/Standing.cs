namespace Tutorship.Domain;

/// <summary>
/// How things stand on a day: <paramref name="day"/> decides what is open and due and who is enrolled, entries dated
/// after <paramref name="through"/> are not seen yet.
/// </summary>
internal sealed class Standing(
    SchoolFacts facts, SchoolYear year, Census census, EntryIndex entries, DateOnly day, DateOnly through)
{
    private List<Requirement>? requirements;

    public SchoolYear Year => year;

    public Census Census => census;

    public EntryIndex Entries => entries;

    /// <summary>The first term of the year, in file order, that holds the day; of any grade.</summary>
    public CalendarRow? Term { get; } = year.TermOn(day);

    public DateOnly Day => day;

    public DateOnly Through => through;

    /// <summary>Null outside every school year.</summary>
    public static Standing? On(SchoolFacts facts, IReadOnlyList<Student> students, DateOnly day, DateOnly through)
    {
        if (SchoolYear.Of(facts, day) is not { } year)
        {
            return null;
        }

        var census = new Census(facts.Roster, students);
        return new Standing(facts, year, census, new EntryIndex(facts.Entries, census, year), day, through);
    }

    /// <summary>The same students, entries and year, seen on another day.</summary>
    public Standing SeenOn(DateOnly other) => new(facts, year, census, entries, other, other);

    /// <summary>The year's requirements that have opened, by id; life events from the day they were told on.</summary>
    public IReadOnlyList<Requirement> Requirements() => requirements ??= OpenedRequirements();

    /// <summary>A life event exists from the day it was told on; everything else at once.</summary>
    public bool Exists(Entry entry) => entry.Kind != EntryKind.LifeEvent || LifeEventRequirements.ToldOn(entry) <= day;

    /// <summary>Null when the student is not owed the requirement.</summary>
    public RequirementState? StateOf(Requirement requirement, int place)
    {
        var student = census.Students[place];
        if (!requirement.AppliesTo(student) || !requirement.IsEligible(student, day))
        {
            return null;
        }

        if (day < requirement.Opens)
        {
            return RequirementState.Upcoming;
        }

        var seen = through < requirement.Due ? through : requirement.Due;
        if (entries.Any(place, requirement.Kind, requirement.Opens, seen))
        {
            return RequirementState.Done;
        }

        return day <= requirement.Due ? RequirementState.Open : AfterDue(requirement, place);
    }

    /// <summary>The number of the mentor who answers for a student's requirement; -1 for none.</summary>
    public int AccountableFor(Requirement requirement, int place) => census.PrimaryMentorOf(place, requirement.CountedOn(day));

    /// <summary>The last talk or visit from the year's first day on.</summary>
    public LastContact? LastContactOf(int place) => entries.LastContactOf(place, year.Start, through);

    private List<Requirement> OpenedRequirements()
    {
        List<Requirement> opened = [.. YearRequirements.Of(year, facts.Plan).Where(requirement => requirement.Opens <= day)];
        foreach (var entry in entries.All)
        {
            if (entry.Kind == EntryKind.LifeEvent && entry.On <= day && Exists(entry))
            {
                opened.AddRange(LifeEventRequirements.Of(entry, facts.Plan));
            }
        }

        opened.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return opened;
    }

    private RequirementState AfterDue(Requirement requirement, int place) =>
        requirement.Kind == RequirementKind.LifeEventTalk
        && entries.Any(place, requirement.Kind, requirement.Due.AddDays(1), through)
            ? RequirementState.Late
            : RequirementState.Missed;
}
