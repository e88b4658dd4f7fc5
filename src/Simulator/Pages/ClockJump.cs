namespace Tutorship.Simulator.Pages;

/// <summary>Where the calendar's buttons lead.</summary>
internal static class ClockJump
{
    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>The plan's default time of reminders.</summary>
    private static readonly TimeOnly Reminder = new(16, 7);

    /// <summary>Just after the digest has gone out.</summary>
    private static readonly TimeOnly DigestRead = new(16, 10);

    /// <returns>Null for a name that no button has.</returns>
    public static DateTimeOffset? From(DateTimeOffset now, string button)
    {
        var today = SchoolTime.Day(now);
        return button switch
        {
            "hour" => now.AddHours(1),
            "tomorrow" => SchoolTime.At(today.AddDays(1), Morning),
            "reminder" => Next(now, today, 1, Reminder),
            "friday" => Next(now, today.AddDays(((int)DayOfWeek.Friday - (int)today.DayOfWeek + 7) % 7), 7, DigestRead),
            _ => null,
        };
    }

    private static DateTimeOffset Next(DateTimeOffset now, DateOnly day, int days, TimeOnly time)
    {
        var first = SchoolTime.At(day, time);
        return first > now ? first : SchoolTime.At(day.AddDays(days), time);
    }
}
