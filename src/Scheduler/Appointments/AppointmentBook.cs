using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Appointments;

/// <summary>
/// Reminders of one student that a mentor asked for (明天找他谈). Each is a row of its own; on its day it goes into the day's
/// reminder where there is one, else out by itself, shortly after.
/// </summary>
public sealed class AppointmentBook(TimeProvider time)
{
    /// <summary>By then the day's reminder is out, or known not to come.</summary>
    private static readonly TimeSpan AfterReminder = TimeSpan.FromMinutes(2);

    /// <summary>When it would go out on that day; null where that moment has passed.</summary>
    public DateTimeOffset? TimeOn(Plan plan, StaffId mentor, DateOnly day) =>
        SendTime.OffRoundMinutes(SendTime.For(plan, day, mentor) + AfterReminder) is var at && at > time.GetUtcNow() ? at : null;

    /// <summary>What the same turn takes back does not count.</summary>
    public static async Task<bool> HoldsAsync(
        TutorshipDb db, StaffId mentor, DateOnly day, StudentId student, CancellationToken cancellationToken)
    {
        var key = Purpose.Key(mentor, day, Purpose.Appointment(student));
        return await db.Outbox.FirstOrDefaultAsync(row => row.Key == key, cancellationToken) is { } held && db.Entry(held).State != EntityState.Deleted;
    }

    /// <summary>Those that nobody has begun to send, the next first.</summary>
    public async Task<IReadOnlyList<WaitingAppointment>> WaitingAsync(TutorshipDb db, StaffId mentor, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var rows = await db.Outbox
            .Where(row => row.Receiver == mentor && row.Purpose.StartsWith(Purpose.AppointmentPrefix))
            .Where(row => row.State == OutboxState.Pending && row.NotAfter >= now)
            .OrderBy(row => row.DueAt).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new WaitingAppointment(AppointmentFacts.Read(row.Facts).StudentId, SchoolTime.DayOf(row.DueAt), row))];
    }

    /// <summary>Removes the rows, so that the same can be asked for again; the caller saves.</summary>
    public static void Cancel(TutorshipDb db, IEnumerable<WaitingAppointment> waiting) =>
        db.Outbox.RemoveRange(waiting.Select(one => one.Row));

    /// <summary>Adds the rows; the caller saves, and has asked whether there is one already.</summary>
    public void Add(TutorshipDb db, Plan plan, StaffId mentor, DateOnly day, EntryKind kind, IEnumerable<StudentId> students)
    {
        var now = time.GetUtcNow();
        foreach (var student in students)
        {
            db.Outbox.Add(new OutboxRow
            {
                Key = Purpose.Key(mentor, day, Purpose.Appointment(student)),
                Receiver = mentor,
                Purpose = Purpose.Appointment(student),
                Urgency = Urgency.Reminder,
                Facts = AppointmentFacts.Write(student, kind, SchoolTime.DayOf(now)),
                DueAt = TimeOn(plan, mentor, day) ?? now,
                NotAfter = SchoolTime.At(day, plan.HoursTo),
            });
        }
    }
}
