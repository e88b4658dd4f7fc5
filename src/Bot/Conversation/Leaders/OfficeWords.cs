using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Leaders;

/// <summary>统计: in which ways the bot failed to understand lately. Counts alone; neither words nor senders are kept.</summary>
public sealed class OfficeWords
{
    private const int Days = 30;

    public static bool MayAsk(StaffMember member) => member.Has(RoleKind.Admin) || member.Has(RoleKind.MoralEducation);

    /// <summary>Null where the message is not that word, or not for its sender.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        if (turn.Message.Text.Trim() != LeaderPhrases.UnclearWord || !MayAsk(turn.Sender))
        {
            return null;
        }

        var since = turn.Today.AddDays(1 - Days);
        var counts = await turn.Db.Unclear
            .Where(row => row.Day >= since)
            .GroupBy(row => row.Reason)
            .Select(group => new { Reason = group.Key, Count = group.Count() })
            .ToListAsync(cancel);
        return new OutgoingMessage.Text(LeaderPhrases.UnclearCounts(
            Days,
            [.. counts.OrderByDescending(one => one.Count).ThenBy(one => one.Reason, StringComparer.Ordinal).Select(one => (one.Reason, one.Count))]));
    }
}
