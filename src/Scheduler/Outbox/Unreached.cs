using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Which people cannot be reached, and of whom the administrator has heard already.</summary>
internal static class Unreached
{
    /// <summary>Told of with this code, and nothing has reached the person since.</summary>
    public static Task<bool> WasToldAsync(TutorshipDb db, StaffId receiver, int code, CancellationToken cancellationToken) =>
        Told(db, receiver, code).AnyAsync(cancellationToken);

    /// <summary>Everybody of this code whom an alert names: those it took up before, and those of whom nobody was told yet.</summary>
    public static async Task<IReadOnlyList<StaffId>> TakeUpAsync(TutorshipDb db, int code, long alert, CancellationToken cancellationToken)
    {
        var open = await db.Outbox
            .Where(row => row.State == OutboxState.Dead && row.ErrorCode == code && row.ToldIn == null)
            .Select(row => row.Receiver)
            .Distinct()
            .ToListAsync(cancellationToken);
        foreach (var receiver in open)
        {
            if (!await WasToldAsync(db, receiver, code, cancellationToken))
            {
                await db.Outbox
                    .Where(row => row.State == OutboxState.Dead && row.ErrorCode == code && row.ToldIn == null && row.Receiver == receiver)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.ToldIn, alert), cancellationToken);
            }
        }

        return await db.Outbox
            .Where(row => row.State == OutboxState.Dead && row.ErrorCode == code && row.ToldIn == alert)
            .Select(row => row.Receiver)
            .Distinct()
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<OutboxRow> Told(TutorshipDb db, StaffId receiver, int code) =>
        db.Outbox.Where(row => row.Receiver == receiver && row.State == OutboxState.Dead && row.ErrorCode == code && row.ToldIn != null)
            .Where(row => !db.Outbox.Any(sent => sent.Receiver == receiver && sent.State == OutboxState.Sent && sent.Id > row.Id));
}
