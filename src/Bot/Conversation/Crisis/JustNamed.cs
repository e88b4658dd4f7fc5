using Tutorship.Bot.Conversation.Commands;
using Tutorship.Domain;
using Tutorship.Scheduler.Handoffs;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>他刚才说不想活了: he of whom the sender spoke a moment ago.</summary>
public sealed class JustNamed(HandoffBook book, TimeProvider clock)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(10);

    /// <summary>Null where the message speaks of nobody in that way, or of nobody just named.</summary>
    public async Task<StudentId?> FindAsync(Turn turn, CancellationToken cancel)
    {
        if (!HandoffWordPhrases.OfTheSame().IsMatch(turn.Message.Text.Trim()))
        {
            return null;
        }

        var since = clock.GetUtcNow() - Moment;
        var raised = (await book.LatelyAsync(turn.Db, cancel)).LastOrDefault(handoff => handoff.Worried.Contains(turn.Sender.Id) && handoff.RaisedAt >= since);
        var written = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel);
        return turn.Memory.HandoffJustOffered is { Candidates: [var offered] } ? offered
            : written.Select(row => row.StudentId).Distinct().ToList() is [var only] && written[0].RecordedAt >= since && !(raised?.RaisedAt > written[0].RecordedAt) ? only
            : raised?.Student;
    }
}
