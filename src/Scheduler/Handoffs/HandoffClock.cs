using Tutorship.Domain;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>
/// When which rung is asked: one after the other on the plan's clock; then everybody, on the same clock for an hour and every
/// hour until a day has passed; from then on every morning, until somebody answers. A rung above the last asks everybody.
/// </summary>
public static class HandoffClock
{
    /// <summary>So long it is asked again and again; then whoever raised it has to ask by other means too, and is told so.</summary>
    public static readonly TimeSpan OftenFor = TimeSpan.FromHours(24);

    /// <summary>Above every rung of the first day, whatever the plan's minutes.</summary>
    private const int FirstMorning = 10_000;

    private static readonly TimeSpan AllOftenFor = TimeSpan.FromHours(1);

    /// <param name="open">Since it was raised, within the first day.</param>
    /// <param name="wait">The plan's minutes.</param>
    /// <param name="rungs">Of the chain.</param>
    /// <returns>The highest rung that is due; 0 is asked when it is raised.</returns>
    public static int RungDue(TimeSpan open, TimeSpan wait, int rungs)
    {
        var often = rungs + (int)(AllOftenFor / wait);
        var climbed = (int)(open / wait);
        var seldom = wait > AllOftenFor ? wait : AllOftenFor;
        return climbed < often ? climbed : often + (int)((open - (wait * often)) / seldom);
    }

    /// <summary>
    /// Behind the first day: the rung of this morning, the same all day long. On any day, within the plan's hours for life events:
    /// a child at risk does not wait for the holidays to be over. Null before the first such morning, and outside those hours.
    /// </summary>
    public static int? MorningDue(DateTimeOffset raisedAt, DateTimeOffset now, Plan plan)
    {
        var (today, local) = (SchoolTime.DayOf(now), SchoolTime.TimeOf(now));
        return local >= plan.EventHoursFrom && local < plan.EventHoursTo && SchoolTime.At(today, plan.EventHoursFrom) >= raisedAt + OftenFor
            ? FirstMorning + today.DayNumber - SchoolTime.DayOf(raisedAt).DayNumber
            : null;
    }
}
