namespace Tutorship.Scheduler.Outbox;

/// <summary>Which goes first among what is due: the higher, the sooner.</summary>
public static class Urgency
{
    public const int Digest = 0;

    public const int Reminder = 10;

    public const int Nudge = 20;

    /// <summary>Answers to what somebody has just said.</summary>
    public const int Answer = 30;

    public const int Event = 40;

    /// <summary>Something is broken: the administrator hears of it before more breaks.</summary>
    public const int Alert = 50;

    /// <summary>A child at risk.</summary>
    public const int Handoff = 100;

    /// <summary>From here on up rows have a lane of their own, so that nothing slow stands before them.</summary>
    internal const int Express = Answer;

    /// <summary>It overtakes everything: budgets keep something free for it, pauses are shorter, outages are not waited for.</summary>
    internal static bool IsUrgent(int urgency) => urgency >= Handoff;
}
