using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Appointments;

/// <summary>An appointment that found no reminder to go with. The first row of the day speaks for all.</summary>
public sealed class AppointmentBody(DueAppointments due, TimeProvider time) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.AppointmentPrefix, StringComparison.Ordinal);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var own = AppointmentFacts.Read(row.Facts);
        var all = await due.OfAsync(db, row.Receiver, cancellationToken);
        if (all.Count == 0 || all.All(one => one.Student.Id != own.StudentId))
        {
            return new OutboxVerdict.Drop("done");
        }

        return all[0].Student.Id != own.StudentId || await WasToldAsync(db, row.Receiver, cancellationToken)
            ? new OutboxVerdict.Drop("told_already")
            : new OutboxVerdict.Send(new OutgoingMessage.Text(AppointmentPhrases.Due(all)))
            {
                List = new ShownList([.. all.Select(one => one.Student.Id)], all.All(one => one.Kind == all[0].Kind) ? all[0].Kind : null),
            };
    }

    /// <summary>With the day's reminder, or by the row of another student.</summary>
    private async Task<bool> WasToldAsync(TutorshipDb db, StaffId mentor, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(time.GetUtcNow());
        var (key, start) = (Purpose.Key(mentor, today, Purpose.Reminder), SchoolTime.At(today, TimeOnly.MinValue));
        return await db.Outbox.AnyAsync(
            row => (row.Key == key && row.State != OutboxState.Dropped && row.State != OutboxState.Dead)
                || (row.Receiver == mentor && row.Purpose.StartsWith(Purpose.AppointmentPrefix) && row.SentAt >= start),
            cancellationToken);
    }
}
