using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>还有张三, right behind a receipt: the same was done with 张三, on the same day, about the same where nothing else is said.</summary>
public sealed class AlsoTold(TimeProvider clock)
{
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(10);

    /// <summary>Null where the message says anything else, or nothing was just written that it could follow.</summary>
    public async Task<Reply?> ReadAsync(Turn turn, CancellationToken cancel)
    {
        if (AlsoReader.Read(turn.Context(), turn.Message.Text) is not { } who
            || await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel) is not [.., var last]
            || clock.GetUtcNow() - last.RecordedAt > JustNow
            || last.Kind is EntryKind.GrowthMessage or EntryKind.LifeEvent)
        {
            return null;
        }

        var context = turn.Context() with { Node = last.Kind };
        return ReplyReader.Read(context, who) is Reply.Recorded { IsCrisis: false } told
            ? told with { Drafts = [.. told.Drafts.Select(draft => Like(draft, last.Strategies, last.On, last.Mode, AmendmentReader.Read(context, who)))] }
            : null;
    }

    private static Draft Like(Draft draft, Strategy strategies, DateOnly on, ContactMode mode, Amendment said) => draft with
    {
        On = said.On ?? on,
        Mode = said.Mode ?? mode,
        Strategies = draft.Strategies == Strategy.None ? strategies : draft.Strategies,
    };
}
