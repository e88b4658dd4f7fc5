using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Appointments;

/// <summary>
/// An appointment of which the day's reminder does not speak, or for which there is none. It waits until that is known: a reminder
/// that falls away, or went out before, leaves it to be told by itself. The first row of the day speaks for all.
/// </summary>
public sealed class AppointmentBody(DueAppointments due, TimeProvider time) : IOutboxBody
{
    private static readonly TimeSpan UntilKnown = TimeSpan.FromMinutes(1);

    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.AppointmentPrefix, StringComparison.Ordinal);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var own = AppointmentFacts.Read(row.Facts);
        var all = await due.OfAsync(db, row.Receiver, cancellationToken);
        if (all.All(one => !IsOf(own, one)))
        {
            return new OutboxVerdict.Drop("done");
        }

        if (await ReminderAsync(db, row.Receiver, cancellationToken) is var (state, facts))
        {
            if (state is OutboxState.Pending or OutboxState.Claimed)
            {
                return new OutboxVerdict.Wait(UntilKnown);
            }

            var spoken = SpokenOf.Read(facts);
            all = [.. all.Where(one => !spoken.Contains((one.Student.Id, one.Kind)))];
        }

        return all.Count == 0 || !IsOf(own, all[0]) || await HasSpokenAsync(db, row.Receiver, cancellationToken)
            ? new OutboxVerdict.Drop("told_already")
            : new OutboxVerdict.Send(new OutgoingMessage.Text(AppointmentPhrases.Due(all)))
            {
                List = new ShownList([.. all.Select(one => one.Student.Id)], all.All(one => one.Kind == all[0].Kind) ? all[0].Kind : null) { Kinds = [.. all.Select(one => (EntryKind?)one.Kind)] },
            };
    }

    private static bool IsOf(AppointmentFacts own, (Student Student, EntryKind Kind) one) =>
        one.Student.Id == own.StudentId && one.Kind == own.EntryKind;

    /// <summary>The day's reminder, if it went out, may have, or still may; one that never will is none.</summary>
    private async Task<(OutboxState State, string Facts)?> ReminderAsync(
        TutorshipDb db, StaffId mentor, CancellationToken cancellationToken)
    {
        var key = Purpose.Key(mentor, SchoolTime.DayOf(time.GetUtcNow()), Purpose.Reminder);
        var reminder = await db.Outbox
            .Where(row => row.Key == key && row.State != OutboxState.Dropped && row.State != OutboxState.Dead)
            .Select(row => new { row.State, row.Facts })
            .FirstOrDefaultAsync(cancellationToken);
        return reminder is null ? null : (reminder.State, reminder.Facts);
    }

    /// <summary>The row of another student has told all of them today.</summary>
    private async Task<bool> HasSpokenAsync(TutorshipDb db, StaffId mentor, CancellationToken cancellationToken)
    {
        var start = SchoolTime.At(SchoolTime.DayOf(time.GetUtcNow()), TimeOnly.MinValue);
        return await db.Outbox.AnyAsync(
            row => row.Receiver == mentor && row.Purpose.StartsWith(Purpose.AppointmentPrefix) && row.SentAt >= start, cancellationToken);
    }
}
