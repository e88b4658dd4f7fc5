namespace Tutorship.Domain;

/// <summary>The school days of a grade; of several grades, those that are a school day of any.</summary>
public sealed class SchoolDays(SchoolCalendar calendar, IReadOnlyList<string> grades)
{
    private readonly Dictionary<DateOnly, bool> known = [];

    public SchoolDays(SchoolCalendar calendar, string grade)
        : this(calendar, [grade])
    {
    }

    public bool Contains(DateOnly day)
    {
        if (!known.TryGetValue(day, out var isSchoolDay))
        {
            isSchoolDay = grades.Any(grade => calendar.IsSchoolDay(grade, day));
            known.Add(day, isSchoolDay);
        }

        return isSchoolDay;
    }

    /// <summary>The first school day among some days, both inclusive; null without any.</summary>
    public DateOnly? FirstIn(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (Contains(day))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The last school day among some days, both inclusive; null without any.</summary>
    public DateOnly? LastIn(DateOnly from, DateOnly to)
    {
        for (var day = to; day >= from; day = day.AddDays(-1))
        {
            if (Contains(day))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The next school day after a day, within the hundred days that the longest holidays stay below.</summary>
    public DateOnly? After(DateOnly day) => FirstIn(day.AddDays(1), day.AddDays(100));

    /// <summary>The school day before a day, within a hundred days.</summary>
    public DateOnly? Before(DateOnly day) => LastIn(day.AddDays(-100), day.AddDays(-1));

    /// <summary>Whether a school day is the last of its Monday-based week.</summary>
    public bool IsLastOfWeek(DateOnly day) =>
        Contains(day) && FirstIn(day.AddDays(1), day.AddDays(6 - DaysSinceMonday(day))) is null;

    /// <summary>Whether the Monday-based week of a day has a school day.</summary>
    public bool HasAnyInWeekOf(DateOnly day) =>
        day.AddDays(-DaysSinceMonday(day)) is var monday && FirstIn(monday, monday.AddDays(6)) is not null;

    /// <summary>0 on a Monday, 6 on a Sunday.</summary>
    internal static int DaysSinceMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;
}
