namespace Tutorship.Domain;

/// <summary>How long entries are kept: the plan's years after the school year they belong to.</summary>
public static class Retention
{
    /// <summary>
    /// The last day whose entries are kept no longer; null while there is none. What was recorded between two years stays until
    /// the later one is over too, and what belongs to no year of the calendar stays.
    /// </summary>
    public static DateOnly? OverUntil(SchoolCalendar calendar, Plan plan, DateOnly today) => calendar
        .Of(CalendarRowType.SchoolYear)
        .Where(year => year.End.AddYears(plan.RetentionYears) < today)
        .Max(year => (DateOnly?)year.End);
}
