using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>
/// 稍后, 什么情况, 我让方老师去, by somebody who was asked to take a hand-over that nobody has: silence, a hint for mentors or
/// 明天再提醒您 would read like consent, so it is said that it still waits.
/// </summary>
public sealed class StillAsked(HandoffBook book)
{
    /// <summary>Null where nothing waits, or the message is about something of the sender's own.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel) =>
        turn.Sender.IsAskedToTakeOver && !turn.Memory.IsAsking && ReplyReader.Read(turn.Context(), turn.Message.Text) is { IsCrisis: false } reply
        && await book.OpenForAsync(turn.Db, turn.Sender.Id, cancel) is { Count: > 0 } open && SaysNothingOfOwn(reply, open)
            ? new OutgoingMessage.Text(TakingPhrases.StillAsked(open.Count))
            : null;

    private static bool SaysNothingOfOwn(Reply reply, IReadOnlyList<Handoff> open) => reply switch
    {
        Reply.Nothing { Students: [] } or Reply.Commanded { Command: Command.Snooze, Students: [] } => true,
        Reply.Asked { Reason: AskReason.NotYours, Candidates: [var only] } => open.Any(handoff => handoff.Student == only),
        _ => false,
    };
}
