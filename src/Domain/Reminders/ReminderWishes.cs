namespace Tutorship.Domain;

/// <summary>What receivers asked for: to be left in peace, or to be reminded later.</summary>
internal sealed class ReminderWishes(IReadOnlySet<StaffId>? muted, IReadOnlyDictionary<StaffId, DateOnly>? snoozed, DateOnly day)
{
    public bool IsMuted(StaffId receiver) => muted?.Contains(receiver) == true;

    /// <summary>Moved to a later day.</summary>
    public bool IsSnoozed(StaffId receiver) => SnoozedTo(receiver) > day;

    /// <summary>
    /// The day it was moved to, where this is the first school day from that day on: the calendar may have moved since. Null
    /// otherwise.
    /// </summary>
    public DateOnly? ResumedFrom(StaffId receiver, SchoolDays days) =>
        SnoozedTo(receiver) is { } to && to <= day && days.FirstIn(to, day) == day ? to : null;

    /// <summary>Muting leaves event and last; a snooze holds back everything but life events, which wait for nobody.</summary>
    public bool Allow(StaffId receiver, ReminderStep step) => step switch
    {
        ReminderStep.Event => true,
        ReminderStep.Last => !IsSnoozed(receiver),
        _ => !IsSnoozed(receiver) && !IsMuted(receiver),
    };

    private DateOnly? SnoozedTo(StaffId receiver) => snoozed?.TryGetValue(receiver, out var to) == true ? to : null;
}
