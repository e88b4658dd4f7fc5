using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Queries;

/// <summary>Queries go to whoever knows.</summary>
public sealed class Lookup(TodoQuery todo, ProgressQuery progress, StudentQuery student, RecentQuery recent)
{
    public Task<OutgoingMessage?> ShowAsync(Turn turn, Reply.Queried queried, CancellationToken cancel) => queried.Query switch
    {
        Query.Todo => todo.ShowAsync(turn, queried.Kind, cancel),
        Query.Progress => progress.ShowAsync(turn, cancel),
        Query.Student when queried.Students is [var only, ..] => student.ShowAsync(turn, only, cancel),
        Query.Student => Task.FromResult<OutgoingMessage?>(new OutgoingMessage.Text(QueryPhrases.WhoToLookUp(turn.Example))),
        Query.Recent => recent.ShowAsync(turn, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(queried)),
    };

    /// <summary>Students of one name, outside the asker's own: those the asker may see, with a question where there are several.</summary>
    public async Task<OutgoingMessage?> ShowNamesakesAsync(Turn turn, IReadOnlyList<StudentId> namesakes, CancellationToken cancel)
    {
        var seen = namesakes.Where(id => Sights.Of(turn, turn.Student(id)) != Sight.None).ToList();
        if (seen.Count <= 1)
        {
            return await student.ShowAsync(turn, seen.Count == 1 ? seen[0] : namesakes[0], cancel);
        }

        turn.Memory.Ask(new Offer.Lookup(seen));
        return new OutgoingMessage.Text(OfferPhrases.WhichToLookUp(turn.Student(seen[0]).Name, [.. seen.Select(turn.Student)]));
    }
}
