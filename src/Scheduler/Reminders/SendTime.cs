using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// Spreads a school's messages over a few minutes, never on minute 00 or 30, where everybody else's bots speak. The same
/// receiver and day always give the same minute, whichever machine asks.
/// </summary>
public static class SendTime
{
    /// <param name="plan">Its reminder time, spread and hours.</param>
    /// <param name="day">The school-local day.</param>
    /// <param name="receiver">Whose message it is.</param>
    public static DateTimeOffset For(Plan plan, DateOnly day, StaffId receiver) => For(plan, plan.ReminderTime, day, receiver);

    public static DateTimeOffset ForDigest(Plan plan, DateOnly day, StaffId receiver) => For(plan, plan.DigestTime, day, receiver);

    /// <summary>The time itself, or now where it has passed: late is better than never, but not on minute 00 or 30 either.</summary>
    public static DateTimeOffset NotBefore(DateTimeOffset now, DateTimeOffset sendAt) =>
        OffRoundMinutes(sendAt >= now ? sendAt : now);

    public static DateTimeOffset OffRoundMinutes(DateTimeOffset moment) =>
        IsRoundMinute(moment) ? moment.AddMinutes(1) : moment;

    /// <summary>The offset is whole hours, so that local minutes are those of UTC.</summary>
    public static bool IsRoundMinute(DateTimeOffset moment) => moment.Minute is 0 or 30;

    private static DateTimeOffset For(Plan plan, TimeOnly from, DateOnly day, StaffId receiver)
    {
        var minutes = Minutes(plan, from);
        return SchoolTime.At(day, minutes[(int)(Hash(day, receiver) % (uint)minutes.Count)]);
    }

    /// <summary>The minutes of the spread inside the plan's hours; at least one.</summary>
    private static List<TimeOnly> Minutes(Plan plan, TimeOnly from)
    {
        var minutes = new List<TimeOnly>();
        for (var ahead = 0; ahead < Math.Max(1, plan.ReminderSpreadMinutes); ahead++)
        {
            var minute = from.AddMinutes(ahead);
            if (minute.Minute is not (0 or 30) && minute >= from && minute < plan.HoursTo)
            {
                minutes.Add(minute);
            }
        }

        return minutes.Count > 0 ? minutes : [from.AddMinutes(1)];
    }

    /// <summary>FNV-1a: <see cref="string.GetHashCode()"/> differs from process to process.</summary>
    private static uint Hash(DateOnly day, StaffId receiver)
    {
        var hash = 2166136261u ^ (uint)day.DayNumber;
        foreach (var letter in receiver.Value.ToUpperInvariant())
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash ^ (hash >> 16);
    }
}
