namespace Tutorship.Domain;

/// <summary>What a grade's ladder left behind: gaps that nothing reminds of any more. They are a person's to settle now.</summary>
public static class EndedWindows
{
    /// <summary>
    /// Missed gaps of a grade whose due day lies between two days, both inclusive, as seen the day after, by due day, then
    /// requirement, class and student; of a school year that is over, those of life events alone. Empty outside every school year.
    /// </summary>
    public static IReadOnlyList<Gap> GapsOf(SchoolFacts facts, string grade, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var seenOn = to.AddDays(1);
        return
        [
            .. LastDaysOfYears(facts, from, seenOn).SelectMany(day => GapsOn(
                facts,
                grade,
                day,
                requirement => from <= requirement.Due && requirement.Due <= to && (day == seenOn || requirement.Kind.IsOfLifeEvent),
                RequirementState.Missed)),
        ];
    }

    /// <summary>
    /// On the grade's last school day of a school year, what is open all the same: its windows end in the holidays, after their
    /// last step. Life events are spoken of in the holidays too, and do not belong here. Empty on every other day.
    /// </summary>
    public static IReadOnlyList<Gap> LeftForTheHolidays(SchoolFacts facts, string grade, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return IsLastOfYear(facts, new SchoolDays(facts.Calendar, grade), day)
            ? GapsOn(facts, grade, day, requirement => !requirement.Kind.IsOfLifeEvent, RequirementState.Open)
            : [];
    }

    private static bool IsLastOfYear(SchoolFacts facts, SchoolDays days, DateOnly day) =>
        days.Contains(day)
        && (days.After(day) is not { } next || SchoolYear.Of(facts, next)?.Row != SchoolYear.Of(facts, day)?.Row);

    private static IReadOnlyList<DateOnly> LastDaysOfYears(SchoolFacts facts, DateOnly from, DateOnly to) =>
    [
        .. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)
            .Select(day => (Day: day, Year: SchoolYear.Of(facts, day)?.Row))
            .Where(pair => pair.Year is not null)
            .GroupBy(pair => pair.Year, pair => pair.Day)
            .Select(days => days.Max()),
    ];

    private static IReadOnlyList<Gap> GapsOn(
        SchoolFacts facts, string grade, DateOnly day, Func<Requirement, bool> isAsked, RequirementState state)
    {
        Student[] students = [.. facts.Roster.Students.Where(student => student.Grade == grade)];
        if (Standing.On(facts, students, day, day) is not { } standing)
        {
            return [];
        }

        var count = new RequirementCount(standing);
        foreach (var requirement in standing.Requirements().Where(isAsked))
        {
            count.Of(requirement);
        }

        return
        [
            .. count.Gaps
                .Where(gap => gap.State == state)
                .OrderBy(gap => gap.Requirement.Due)
                .ThenBy(gap => gap.Requirement.Id, StringComparer.Ordinal)
                .ThenBy(gap => gap.Student.Class, StringComparer.Ordinal)
                .ThenBy(gap => gap.Student.Id),
        ];
    }
}
