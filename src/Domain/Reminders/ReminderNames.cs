namespace Tutorship.Domain;

/// <summary>The names of steps and reasons in JSON.</summary>
public static class ReminderNames
{
    private static readonly WireTable<ReminderStep> Steps = new(
        (ReminderStep.Event, "event"),
        (ReminderStep.Last, "last"),
        (ReminderStep.Middle, "middle"),
        (ReminderStep.Open, "open"),
        (ReminderStep.Pace, "pace"));

    private static readonly WireTable<SilenceReason> Reasons = new(
        (SilenceReason.DayOff, "day_off"),
        (SilenceReason.OnLeave, "on_leave"),
        (SilenceReason.Muted, "muted"),
        (SilenceReason.Snoozed, "snoozed"),
        (SilenceReason.Done, "done"),
        (SilenceReason.NoStep, "no_step"),
        (SilenceReason.PastLadder, "past_ladder"));

    extension(ReminderStep step)
    {
        public string WireName => Steps.NameOf(step);
    }

    extension(SilenceReason reason)
    {
        public string WireName => Reasons.NameOf(reason);
    }
}
