namespace Tutorship.Domain;

/// <summary>Why a mentor is told nothing on a day.</summary>
public sealed record Silence(StaffId Mentor, SilenceReason Reason);

/// <summary>In the order in which they are asked: the first that is true is the reason.</summary>
public enum SilenceReason
{
    /// <summary>No school day for any of the students concerned.</summary>
    DayOff,

    OnLeave,

    Muted,

    Snoozed,

    /// <summary>A step falls on the day, and no gap is open.</summary>
    Done,

    /// <summary>Gaps are open, and none has a step on the day.</summary>
    NoStep,

    /// <summary>Only missed ones are left: they are a person's to settle, not the bot's.</summary>
    PastLadder,
}
