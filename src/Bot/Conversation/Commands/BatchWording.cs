using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>What a batch wrote down, in one line a kind and day.</summary>
public static class BatchWording
{
    public static string Of(Turn turn, IReadOnlyList<EntryRow> batch) => string.Join('\n', batch
        .GroupBy(row => (row.Kind, row.On))
        .Select(group => QueryPhrases.RecentLine(group.Key.On, group.Key.Kind, [.. group.Select(row => turn.Student(row.StudentId).Name)])));
}
