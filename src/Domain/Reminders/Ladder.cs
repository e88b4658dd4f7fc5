namespace Tutorship.Domain;

/// <summary>Which step of a requirement falls on a day, grade by grade (reminder-rules, "Steps").</summary>
internal sealed class Ladder(SchoolCalendar calendar)
{
    private readonly Dictionary<string, SchoolDays> days = new(StringComparer.Ordinal);

    public SchoolDays DaysOf(string grade)
    {
        if (!days.TryGetValue(grade, out var found))
        {
            days.Add(grade, found = new SchoolDays(calendar, grade));
        }

        return found;
    }

    /// <summary>Null when none falls on the day. Whether a mentor is behind the pace is not asked here.</summary>
    public ReminderStep? StepOf(Requirement requirement, string grade, DateOnly day)
    {
        if (requirement.Kind.IsOfLifeEvent)
        {
            return requirement.AsksFrom <= day && day <= requirement.Due ? ReminderStep.Event : null;
        }

        if (!requirement.Window.Holds(day) || !DaysOf(grade).Contains(day))
        {
            return null;
        }

        return requirement.Kind == RequirementKind.YearVisit
            ? StepOfYear(requirement.Window, DaysOf(grade), day)
            : StepOfWindow(requirement, DaysOf(grade), day);
    }

    private static ReminderStep? StepOfYear(Window year, SchoolDays days, DateOnly day)
    {
        if (days.LastIn(year.Opens, year.Due) == day)
        {
            return ReminderStep.Last;
        }

        var month = new DateOnly(day.Year, day.Month, 1);
        var isFirstMonth = (day.Year, day.Month) == (year.Opens.Year, year.Opens.Month);
        return !isFirstMonth && days.FirstIn(month, day) == day ? ReminderStep.Pace : null;
    }

    private static ReminderStep? StepOfWindow(Requirement requirement, SchoolDays days, DateOnly day)
    {
        var window = requirement.Window;
        if (days.LastIn(day, window.Due) == day)
        {
            return ReminderStep.Last;
        }

        if (days.FirstIn(window.Middle, window.Due) == day)
        {
            return ReminderStep.Middle;
        }

        var isFirst = days.FirstIn(window.Opens, day) == day;
        return isFirst && requirement.Kind != RequirementKind.SpecialTalk ? ReminderStep.Open : null;
    }
}
