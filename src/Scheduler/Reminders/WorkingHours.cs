using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>The plan's hours on the school days of any grade.</summary>
public static class WorkingHours
{
    /// <summary>Now, where it lies within them; else the beginning of the next. Never on minute 00 or 30.</summary>
    public static DateTimeOffset NextFrom(DateTimeOffset now, SchoolFacts facts)
    {
        var days = new SchoolDays(facts.Calendar, [.. facts.Roster.Students.Select(student => student.Grade).Distinct(StringComparer.Ordinal)]);
        var today = SchoolTime.DayOf(now);
        var begin = SchoolTime.At(today, facts.Plan.HoursFrom);
        var isOver = !days.Contains(today) || now >= SchoolTime.At(today, facts.Plan.HoursTo);
        var at = (isOver, now < begin) switch
        {
            (true, _) => SchoolTime.At(days.After(today) ?? today.AddDays(1), facts.Plan.HoursFrom),
            (_, true) => begin,
            _ => now,
        };
        return SendTime.OffRoundMinutes(at);
    }
}
