using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Queries;

/// <summary>Queries go to whoever knows.</summary>
public sealed class Lookup(TodoQuery todo, ProgressQuery progress, StudentQuery student, RecentQuery recent)
{
    public Task<OutgoingMessage?> ShowAsync(Turn turn, Reply.Queried queried, CancellationToken cancel) => queried.Query switch
    {
        Query.Todo => todo.ShowAsync(turn, cancel),
        Query.Progress => progress.ShowAsync(turn, cancel),
        Query.Student when queried.Students is [var only, ..] => student.ShowAsync(turn, only, cancel),
        Query.Student => Task.FromResult<OutgoingMessage?>(new OutgoingMessage.Text(QueryPhrases.WhoToLookUp())),
        Query.Recent => recent.ShowAsync(turn, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(queried)),
    };
}
