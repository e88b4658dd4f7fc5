using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Appointments;

/// <summary>What a mentor meant to do today and has not done yet.</summary>
public sealed class DueAppointments(SchoolFactsStore store, TimeProvider time)
{
    /// <summary>All but <see cref="OutboxState.Sent"/>, one by one: with them and the day an index finds the few rows among the many.</summary>
    private static readonly OutboxState[] notSaid =
        [OutboxState.Pending, OutboxState.Claimed, OutboxState.Dropped, OutboxState.Dead, OutboxState.Unknown];

    public async Task<IReadOnlyList<(Student Student, EntryKind Kind)>> OfAsync(
        TutorshipDb db, StaffId mentor, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(time.GetUtcNow());
        var rows = await RowsAsync(db, mentor, today, cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }

        var facts = await store.LoadForMentorAsync(db, mentor, today, cancellationToken);
        var wishes = await Wishes.LoadAsync(db, cancellationToken);
        var caseload = facts.Roster.CaseloadOf(mentor, today).ToDictionary(student => student.Id);
        return facts.Roster.LeaveOf(mentor, today) is not null || wishes.Muted.Contains(mentor)
            ? []
            : [.. rows
                .Where(row => caseload.ContainsKey(row.StudentId) && !IsDone(facts, mentor, row))
                .Select(row => (caseload[row.StudentId], row.EntryKind))
                .Where(due => facts.Calendar.IsSchoolDay(due.Item1.Grade, today))];
    }

    private static async Task<IReadOnlyList<AppointmentFacts>> RowsAsync(
        TutorshipDb db, StaffId mentor, DateOnly today, CancellationToken cancellationToken)
    {
        var (from, to) = (SchoolTime.At(today, TimeOnly.MinValue), SchoolTime.At(today.AddDays(1), TimeOnly.MinValue));
        var rows = await db.Outbox.AsNoTracking()
            .Where(row => EF.Parameter(notSaid).Contains(row.State) && row.DueAt >= from && row.DueAt < to)
            .Where(row => row.Receiver == mentor && row.Purpose.StartsWith(Purpose.AppointmentPrefix))
            .Where(row => row.NotAfter >= from && row.NotAfter < to)
            .OrderBy(row => row.Id)
            .Select(row => row.Facts)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(AppointmentFacts.Read)];
    }

    private static bool IsDone(SchoolFacts facts, StaffId mentor, AppointmentFacts appointment) =>
        facts.Entries.Any(entry =>
            entry.Student == appointment.StudentId
            && entry.Author == mentor
            && entry.On >= appointment.Since
            && (entry.Kind == appointment.EntryKind || (appointment.EntryKind == EntryKind.Talk && entry.Kind == EntryKind.Visit)));
}
