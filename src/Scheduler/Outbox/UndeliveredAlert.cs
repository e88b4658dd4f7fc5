using System.Globalization;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// Tells the administrators of messages that ended: one message a day and code, gathered for a minute, so that three hundred
/// failures of one kind are one message.
/// </summary>
public sealed class UndeliveredAlert(OutboxStore store, SchoolFactsStore facts, TimeProvider time)
{
    /// <summary>Stands for a row in doubt for too long; no platform code.</summary>
    public const int Unknown = -1;

    /// <summary>Stands for a row that failed on our side; no platform code.</summary>
    public const int Poison = -2;

    private static readonly TimeSpan GatherFor = TimeSpan.FromMinutes(1);

    /// <summary>An alert that itself ends raises no other.</summary>
    public async Task RaiseAsync(TutorshipDb db, OutboxRow ended, int code, CancellationToken cancellationToken)
    {
        if (ended.Purpose.StartsWith(Purpose.UndeliveredPrefix, StringComparison.Ordinal))
        {
            return;
        }

        var now = time.GetUtcNow();
        foreach (var administrator in await AdministratorsAsync(db, cancellationToken))
        {
            await store.AddAsync(db, RowFor(administrator, ended.Id, code, now), cancellationToken);
        }
    }

    private static OutboxRow RowFor(StaffId administrator, long endedId, int code, DateTimeOffset now)
    {
        var purpose = Purpose.Undelivered(code);
        return new OutboxRow
        {
            Key = Purpose.Key(administrator, SchoolTime.DayOf(now), purpose),
            Receiver = administrator,
            Purpose = purpose,
            Urgency = Urgency.Alert,
            Facts = endedId.ToString(CultureInfo.InvariantCulture),
            DueAt = now + GatherFor,
            NotAfter = now + TimeSpan.FromDays(2),
        };
    }

    private async Task<IReadOnlyList<StaffId>> AdministratorsAsync(TutorshipDb db, CancellationToken cancellationToken)
    {
        var school = await facts.SlowFactsAsync(db, cancellationToken);
        return [.. school.Roster.Staff.Where(member => member.Has(RoleKind.Admin)).Select(member => member.Id)];
    }
}
