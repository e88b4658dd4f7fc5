using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Configuration;
using Tutorship.Domain;
using Tutorship.Simulator;
using Tutorship.Storage;

namespace Tutorship.Bot.Demo;

/// <summary>Why somebody got nothing on a day, from what the scheduler wrote down.</summary>
public sealed class SilenceExplainer(SchoolDbs dbs, Settings settings) : ISilenceExplainer
{
    public async Task<IReadOnlyList<SilenceLine>> ExplainAsync(string userId, DateOnly day, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(settings.Schools[0].Id, cancellationToken);
        var staff = new StaffId(userId);
        var reasons = await db.Suppressions.AsNoTracking()
            .Where(row => row.StaffId == staff && row.Day == day)
            .Select(row => row.Reason)
            .ToListAsync(cancellationToken);
        return [.. reasons.Select(reason => new SilenceLine(DemoPhrases.Reminder(), DemoPhrases.Silence(reason)))];
    }
}
