using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Queries;

/// <summary>最近: the sender's own latest entries, a message a line.</summary>
public sealed class RecentQuery
{
    private const int Newest = 40;
    private const int Lines = 10;

    public async Task<OutgoingMessage?> ShowAsync(Turn turn, CancellationToken cancel)
    {
        var rows = await turn.Db.Entries.AsNoTracking()
            .Where(row => row.AuthorId == turn.Sender.Id && row.VoidedAt == null)
            .OrderByDescending(row => row.RecordedAt)
            .ThenByDescending(row => row.Id)
            .Take(Newest)
            .ToListAsync(cancel);
        if (rows.Count == 0)
        {
            return new OutgoingMessage.Text(QueryPhrases.RecentNothing(turn.Example));
        }

        var lines = rows
            .GroupBy(row => (row.BatchId, row.Kind, row.On))
            .Take(Lines)
            .Select(group => QueryPhrases.RecentLine(group.Key.On, group.Key.Kind, [.. group.Select(row => turn.Student(row.StudentId).Name)]));
        return new OutgoingMessage.Text($"{QueryPhrases.RecentTitle()}\n{string.Join('\n', lines)}");
    }
}
