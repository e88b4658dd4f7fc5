using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>A life event by itself: who needs somebody now, and by when; never what happened.</summary>
public sealed class EventBody(ReceiverReminders receivers, SchoolFactsStore store, TimeProvider time) : IOutboxBody
{
    public static bool IsOf(Requirement requirement, EntryId lifeEvent) =>
        requirement.Kind.IsOfLifeEvent && requirement.Node.Label == lifeEvent.Value;

    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.EventPrefix, StringComparison.Ordinal);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var lifeEvent = new EntryId(row.Purpose[Purpose.EventPrefix.Length..]);
        var slow = await store.SlowFactsAsync(db, cancellationToken);
        var day = await receivers.LoadAsync(db, slow, row.Receiver, cancellationToken);
        var reminders = day.Open.Select(reminder => Only(reminder, lifeEvent)).OfType<Reminder>().ToList();
        return reminders.Count == 0
            ? new OutboxVerdict.Drop((day.Silence == SilenceReason.OnLeave ? SilenceReason.OnLeave : SilenceReason.Done).WireName)
            : ReminderMessage.Of(reminders, SchoolTime.DayOf(time.GetUtcNow()), slow);
    }

    private static Reminder? Only(Reminder reminder, EntryId lifeEvent)
    {
        var requirements = reminder.Requirements.Where(reminded => IsOf(reminded.Requirement, lifeEvent)).ToList();
        var students = requirements.SelectMany(reminded => reminded.Students).ToHashSet();
        return requirements.Count == 0
            ? null
            : reminder with
            {
                Requirements = requirements,
                Students = [.. reminder.Students.Where(reminded => students.Contains(reminded.Student.Id))],
            };
    }
}
