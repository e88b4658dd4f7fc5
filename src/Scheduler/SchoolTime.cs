namespace Tutorship.Scheduler;

/// <summary>
/// School-local time. China has had one offset, +08:00, and no daylight saving since 1991, so no time zone database is asked.
/// </summary>
public static class SchoolTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Offset);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment).DateTime);

    public static TimeOnly TimeOf(DateTimeOffset moment) => TimeOnly.FromDateTime(Of(moment).DateTime);

    /// <summary>The moment, in UTC, at which a school's clock shows this day and time.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) =>
        new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();
}
