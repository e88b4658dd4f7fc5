namespace Tutorship.Domain;

/// <summary>What a day held for one mentor, so that silence can be explained.</summary>
internal sealed class MentorDay
{
    private bool hasOpen;
    private bool hasStep;
    private bool hasMissed;
    private bool isSchoolDay;

    /// <summary>Takes in one student's requirement. A step of a life event exists only while it is open.</summary>
    public void Take(RequirementState state, ReminderStep? step, bool schoolDay)
    {
        var isOpen = state == RequirementState.Open;
        var isMissed = state == RequirementState.Missed;
        var isStep = step is not null && (isOpen || step != ReminderStep.Event);
        hasOpen |= isOpen;
        hasMissed |= isMissed;
        hasStep |= isStep;
        isSchoolDay |= schoolDay && (isOpen || isMissed || isStep);
    }

    /// <summary>Null when there was nothing to speak of.</summary>
    public SilenceReason? ReasonOf(bool isOnLeave, bool isMuted, bool isSnoozed) => this switch
    {
        { hasOpen: false, hasStep: false, hasMissed: false } => null,
        { isSchoolDay: false } => SilenceReason.DayOff,
        _ when isOnLeave => SilenceReason.OnLeave,
        _ when isMuted => SilenceReason.Muted,
        _ when isSnoozed => SilenceReason.Snoozed,
        { hasOpen: true } => SilenceReason.NoStep,
        { hasStep: true } => SilenceReason.Done,
        _ => SilenceReason.PastLadder,
    };
}
