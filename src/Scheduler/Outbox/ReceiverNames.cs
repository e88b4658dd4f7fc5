using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Receivers as the administrator knows them.</summary>
internal static class ReceiverNames
{
    /// <summary>By user id; somebody who left the roster meanwhile has none.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(
        TutorshipDb db, IEnumerable<StaffId> receivers, CancellationToken cancellationToken)
    {
        var ids = receivers.Distinct().ToList();
        return await db.Staff
            .Where(member => ids.Contains(member.Id))
            .OrderBy(member => member.Id)
            .Select(member => member.Name)
            .ToListAsync(cancellationToken);
    }
}
