using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>Counts what was not understood, by reason. Neither the words nor the sender are kept.</summary>
public sealed class Unclear(ConversationMetrics metrics)
{
    public const string Unrelated = "unrelated";

    public const string Amend = "amend";

    public const string Leave = "leave";

    public const string NotText = "not_text";

    public void Count(Turn turn, Reply reply)
    {
        if (ReasonOf(reply) is { } reason)
        {
            Count(turn, reason);
        }
    }

    public void Count(Turn turn, string reason)
    {
        turn.Db.Unclear.Add(new UnclearRow { Day = turn.Today, Reason = reason });
        metrics.Unclear(turn.Db.SchoolId, reason);
    }

    /// <summary>寄语 张三 without a text is no misunderstanding: the text is the next message.</summary>
    private static string? ReasonOf(Reply reply) => reply switch
    {
        Reply.Asked { Reason: AskReason.Confirm, Drafts: [{ Kind: EntryKind.GrowthMessage }, ..] } => null,
        Reply.Asked { Reason: AskReason.NotYours, Drafts: [] } => null,
        Reply.Asked asked => ReplyWireNames.Of(asked.Reason),
        Reply.Nothing { Reason: NothingReason.Unrelated } => Unrelated,
        _ => null,
    };
}
