using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// Tells the administrators what delivery ran into, gathered for a minute, so that three hundred failures of one kind are one
/// message. What ended or stopped is told once a day and code; of a person who cannot be reached they hear once, and again
/// only when something has reached that person in between. An alert that fails itself raises no other.
/// </summary>
public sealed class DeliveryAlerts(OutboxStore store, SchoolFactsStore facts, TimeProvider time)
{
    /// <summary>Stands for a row in doubt for too long; no platform code.</summary>
    public const int Unknown = -1;

    /// <summary>Stands for a row that failed on our side; no platform code.</summary>
    public const int Poison = -2;

    /// <summary>Stands for a member without a licence (unlicenseduser), for which the platform has no code of its own.</summary>
    public const int Unlicensed = -3;

    /// <summary>Stands for a row that was tried until its time was over; no platform code.</summary>
    public const int Expired = -4;

    /// <summary>Why a row was dropped whose time is over.</summary>
    public const string TooLate = "too_late";

    /// <summary>Why a row is unknown that nobody may repeat any more, though it still held.</summary>
    public const string InDoubt = "in_doubt";

    private static readonly TimeSpan GatherFor = TimeSpan.FromMinutes(1);

    /// <summary>A message ended, and it is not its receiver's fault.</summary>
    public Task UndeliveredAsync(TutorshipDb db, OutboxRow ended, int code, CancellationToken cancellationToken) =>
        RaiseAsync(db, ended, Purpose.Undelivered(code), ended.Id, "", cancellationToken);

    /// <summary>Nothing gets through before the administrator does something; it is read as soon as something does.</summary>
    public Task StoppedAsync(TutorshipDb db, OutboxRow held, int code, CancellationToken cancellationToken) =>
        RaiseAsync(db, held, Purpose.Stopped(code), held.Id, "", cancellationToken);

    /// <summary>This person cannot be reached.</summary>
    public async Task UnreachedAsync(TutorshipDb db, OutboxRow ended, int code, CancellationToken cancellationToken)
    {
        var purpose = Purpose.Unreached(code);
        var waits = await db.Outbox.AnyAsync(
            row => row.Purpose == purpose && row.State == OutboxState.Pending && row.Body == null, cancellationToken);
        if (!waits && !await Unreached.WasToldAsync(db, ended.Receiver, code, cancellationToken))
        {
            await RaiseAsync(db, ended, purpose, ended.Id, FormattableString.Invariant($":{ended.Id}"), cancellationToken);
        }
    }

    private async Task RaiseAsync(
        TutorshipDb db, OutboxRow about, string purpose, long id, string keySuffix, CancellationToken cancellationToken)
    {
        if (Purpose.IsAlert(about.Purpose))
        {
            return;
        }

        var now = time.GetUtcNow();
        foreach (var administrator in await AdministratorsAsync(db, cancellationToken))
        {
            await store.AddAsync(
                db,
                new OutboxRow
                {
                    Key = Purpose.Key(administrator, SchoolTime.DayOf(now), purpose) + keySuffix,
                    Receiver = administrator,
                    Purpose = purpose,
                    Urgency = Urgency.Alert,
                    Facts = id.ToString(CultureInfo.InvariantCulture),
                    DueAt = now + GatherFor,
                    NotAfter = now + TimeSpan.FromDays(2),
                },
                cancellationToken);
        }
    }

    private async Task<IReadOnlyList<StaffId>> AdministratorsAsync(TutorshipDb db, CancellationToken cancellationToken)
    {
        var school = await facts.SlowFactsAsync(db, cancellationToken);
        return [.. school.Roster.Staff.Where(member => member.Has(RoleKind.Admin)).Select(member => member.Id)];
    }
}
