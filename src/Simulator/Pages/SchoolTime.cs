using System.Globalization;

namespace Tutorship.Simulator.Pages;

/// <summary>The school's local time. China has one zone without daylight saving, so an offset says it all.</summary>
internal static class SchoolTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset Local(DateTimeOffset moment) => moment.ToOffset(Offset);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);

    public static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    /// <summary>As a datetime-local field writes it, without offset: <c>2026-11-06T16:07</c>.</summary>
    public static bool TryParse(string text, out DateTimeOffset moment)
    {
        var isTime = DateTime.TryParseExact(
            text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        moment = isTime ? new DateTimeOffset(local, Offset) : default;
        return isTime;
    }
}
