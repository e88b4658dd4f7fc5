using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// 催办: a leader's one more reminder to those with gaps, at most one a day; whoever was reminded that day already is
/// skipped, and counted. Asked for outside working hours, it goes at the beginning of the next.
/// </summary>
public sealed class Nudge(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, TimeProvider time)
{
    /// <param name="schoolId">The leader's school.</param>
    /// <param name="scope">Whose gaps count.</param>
    /// <param name="cancellationToken">Ends the work; nothing was added then.</param>
    public async Task<NudgeResult> SendAsync(string schoolId, DigestScope scope, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        var now = time.GetUtcNow();
        var today = SchoolTime.DayOf(now);
        var facts = await store.LoadAsync(db, today, cancellationToken);
        var goesAt = WorkingHours.NextFrom(now, facts);
        var reminded = await RemindedAsync(db, SchoolTime.DayOf(goesAt), cancellationToken);
        var receivers = ReceiversOf(facts, scope, today);
        var nudged = 0;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var receiver in receivers.Where(receiver => !reminded.Contains(receiver)))
        {
            nudged += await outbox.AddAsync(db, RowFor(receiver, goesAt, facts.Plan), cancellationToken) ? 1 : 0;
        }

        await transaction.CommitAsync(cancellationToken);
        return new NudgeResult(nudged, receivers.Count - nudged, goesAt);
    }

    /// <summary>Accountable mentors with something open, or who stands in for them; nobody on leave.</summary>
    private static IReadOnlyList<StaffId> ReceiversOf(SchoolFacts facts, DigestScope scope, DateOnly today) =>
        CoverageReport.On(facts, today) is not { } report
            ? []
            :
            [
                .. report.Gaps
                    .Where(gap => gap.State == RequirementState.Open && scope.Holds(gap.Student))
                    .Where(gap => gap.Requirement.Kind != RequirementKind.YearVisit)
                    .Select(gap => gap.Mentor is { } mentor ? ReceiverFor(facts.Roster, mentor, today) : null)
                    .OfType<StaffId>()
                    .Distinct()
                    .Order(),
            ];

    private static StaffId? ReceiverFor(Roster roster, StaffId mentor, DateOnly today) =>
        roster.LeaveOf(mentor, today) is not { } leave ? mentor
        : leave.Substitute is { } substitute && roster.LeaveOf(substitute, today) is null ? substitute
        : null;

    /// <summary>Whom the bot has reminded that day, or is about to.</summary>
    private static async Task<HashSet<StaffId>> RemindedAsync(TutorshipDb db, DateOnly day, CancellationToken cancellationToken)
    {
        var (start, end) = (SchoolTime.At(day, TimeOnly.MinValue), SchoolTime.At(day.AddDays(1), TimeOnly.MinValue));
        var reminded = await db.Outbox
            .Where(row => row.Purpose == Purpose.Reminder || row.Purpose == Purpose.Nudge)
            .Where(row => (row.SentAt >= start && row.SentAt < end)
                || ((row.State == OutboxState.Pending || row.State == OutboxState.Claimed) && row.DueAt >= start && row.DueAt < end))
            .Select(row => row.Receiver)
            .ToListAsync(cancellationToken);
        return [.. reminded];
    }

    private static OutboxRow RowFor(StaffId receiver, DateTimeOffset goesAt, Plan plan)
    {
        var day = SchoolTime.DayOf(goesAt);
        return new OutboxRow
        {
            Key = Purpose.Key(receiver, day, Purpose.Nudge),
            Receiver = receiver,
            Purpose = Purpose.Nudge,
            Urgency = Urgency.Nudge,
            DueAt = goesAt,
            NotAfter = SchoolTime.At(day, plan.HoursTo),
        };
    }
}

/// <summary>How many are reminded once more, how many are not because they have been that day, and when it goes out.</summary>
public sealed record NudgeResult(int Nudged, int AlreadyReminded, DateTimeOffset GoesAt);
