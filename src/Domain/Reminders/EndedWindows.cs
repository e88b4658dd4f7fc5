namespace Tutorship.Domain;

/// <summary>What a grade's ladder left behind: gaps of windows that have just ended. They are a person's to settle now.</summary>
public static class EndedWindows
{
    /// <summary>
    /// Missed gaps of a grade whose due day lies between two days, both inclusive, as seen the day after, by due day, then
    /// requirement, class and student. Empty outside every school year.
    /// </summary>
    public static IReadOnlyList<Gap> GapsOf(SchoolFacts facts, string grade, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Student[] students = [.. facts.Roster.Students.Where(student => student.Grade == grade)];
        if (Standing.On(facts, students, to.AddDays(1), to.AddDays(1)) is not { } standing)
        {
            return [];
        }

        var count = new RequirementCount(standing);
        foreach (var requirement in standing.Requirements().Where(requirement => from <= requirement.Due && requirement.Due <= to))
        {
            count.Of(requirement);
        }

        return
        [
            .. count.Gaps
                .Where(gap => gap.State == RequirementState.Missed)
                .OrderBy(gap => gap.Requirement.Due)
                .ThenBy(gap => gap.Requirement.Id, StringComparer.Ordinal)
                .ThenBy(gap => gap.Student.Class, StringComparer.Ordinal)
                .ThenBy(gap => gap.Student.Id),
        ];
    }
}
