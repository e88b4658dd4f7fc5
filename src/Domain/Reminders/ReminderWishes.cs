namespace Tutorship.Domain;

/// <summary>What receivers asked for: to be left in peace, or to be reminded later.</summary>
internal sealed class ReminderWishes(IReadOnlySet<StaffId>? muted, IReadOnlyDictionary<StaffId, DateOnly>? snoozed, DateOnly day)
{
    public bool IsMuted(StaffId receiver) => muted?.Contains(receiver) == true;

    /// <summary>Moved to a later day.</summary>
    public bool IsSnoozed(StaffId receiver) => SnoozedTo(receiver) > day;

    /// <summary>Moved to this very day.</summary>
    public bool IsResumed(StaffId receiver) => SnoozedTo(receiver) == day;

    /// <summary>Muting leaves event and last; a snooze holds back everything but life events, which wait for nobody.</summary>
    public bool Allow(StaffId receiver, ReminderStep step) => step switch
    {
        ReminderStep.Event => true,
        ReminderStep.Last => !IsSnoozed(receiver),
        _ => !IsSnoozed(receiver) && !IsMuted(receiver),
    };

    private DateOnly? SnoozedTo(StaffId receiver) => snoozed?.TryGetValue(receiver, out var to) == true ? to : null;
}
