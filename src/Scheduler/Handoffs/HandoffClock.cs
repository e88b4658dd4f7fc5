namespace Tutorship.Scheduler.Handoffs;

/// <summary>
/// When which rung is asked: one after the other on the plan's clock; then everybody, on the same clock for an hour and every
/// hour until a day has passed. A rung above the last asks everybody.
/// </summary>
public static class HandoffClock
{
    /// <summary>So long it is asked again and again; then whoever raised it has to ask by other means, and is told so.</summary>
    public static readonly TimeSpan AskedFor = TimeSpan.FromHours(24);

    private static readonly TimeSpan AllOftenFor = TimeSpan.FromHours(1);

    /// <param name="open">Since it was raised.</param>
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
}
