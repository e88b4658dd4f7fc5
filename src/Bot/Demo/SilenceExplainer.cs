using Tutorship.Bot.Configuration;
using Tutorship.Domain;
using Tutorship.Scheduler.Reminders;
using Tutorship.Simulator;
using Tutorship.Storage;

namespace Tutorship.Bot.Demo;

/// <summary>Why somebody got nothing on a day, from what the scheduler wrote down.</summary>
public sealed class SilenceExplainer(SchoolDbs dbs, Settings settings) : ISilenceExplainer
{
    public async Task<IReadOnlyList<SilenceLine>> ExplainAsync(string userId, DateOnly day, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(settings.Schools[0].Id, cancellationToken);
        var decision = await DayDecision.OfAsync(db, new StaffId(userId), day, cancellationToken);
        return decision.Silence is { } reason ? [new SilenceLine(SilencePhrases.Reminder(), SilencePhrases.Because(reason))] : [];
    }
}
