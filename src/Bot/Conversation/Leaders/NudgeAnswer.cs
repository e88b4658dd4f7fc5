using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;

namespace Tutorship.Bot.Conversation.Leaders;

/// <summary>催办: one more reminder to those with gaps; whoever had one today is skipped, and the answer says so.</summary>
public sealed class NudgeAnswer(Nudge nudge)
{
    public async Task<OutgoingMessage?> SendAsync(Turn turn, DigestScope scope, CancellationToken cancel)
    {
        var result = await nudge.SendAsync(turn.Db.SchoolId, scope, cancel);
        return new OutgoingMessage.Text(LeaderPhrases.Nudged(result, LaterThan(turn, result)));
    }

    /// <summary>When it goes out, where that is not at once.</summary>
    private static DateTime? LaterThan(Turn turn, NudgeResult result) =>
        SchoolTime.Of(result.GoesAt).DateTime is var goesAt && goesAt - turn.Now > TimeSpan.FromMinutes(5) ? goesAt : null;
}
