using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Queries;

/// <summary>进度: the sender's own coverage of every window that is open today. Own figures only, compared with nobody's.</summary>
public sealed class ProgressQuery(OpenGaps gaps)
{
    public async Task<OutgoingMessage?> ShowAsync(Turn turn, CancellationToken cancel)
    {
        if (turn.Caseload.Count == 0)
        {
            return new OutgoingMessage.Text(QueryPhrases.NoStudents(UsageWords.Of(turn)));
        }

        var lines = (await gaps.ProgressAsync(turn, cancel))
            .Select(line => QueryPhrases.ProgressLine(line.Title, line.Done, line.Eligible, line.Due))
            .DefaultIfEmpty(QueryPhrases.ProgressNothingOpen());
        return new OutgoingMessage.Text(string.Join('\n', lines.Prepend(QueryPhrases.ProgressTitle())));
    }
}
