using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>What one receiver is to be told at a moment of a day.</summary>
/// <param name="Open">Empty: nothing is left.</param>
/// <param name="Silence">Where nothing is left, the reason of reminder-rules; null: there is nothing to speak of.</param>
public sealed record ReceiverDay(IReadOnlyList<Reminder> Open, SilenceReason? Silence)
{
    /// <summary>Why a row was dropped whose receiver has nothing to be reminded of any more: the students or the calendar changed.</summary>
    public const string NothingDue = "nothing_due";

    /// <summary>As it stands on a row that is dropped.</summary>
    public string DropReason => Silence is { } reason ? reason.WireName : NothingDue;
}
