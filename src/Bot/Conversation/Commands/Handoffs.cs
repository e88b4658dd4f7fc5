using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 转介 raises a hand-over: who, whom and when reach those who take it, up the chain until somebody answers 接手, and no content
/// (product principle 7).
/// </summary>
public sealed class Handoffs(HandoffDesk desk)
{
    public OutgoingMessage? HandOver(Turn turn, Reply.Commanded commanded)
    {
        if (commanded.Students is not [var id])
        {
            return new OutgoingMessage.Text(CommandPhrases.HandoffWho());
        }

        var student = turn.Student(id);
        var asked = desk.Raise(turn.Db, turn.Message.Key, student.Id, turn.Sender.Id, turn.Roster);
        return new OutgoingMessage.Text(asked.Count > 0
            ? CommandPhrases.HandoffSent(student.Name)
            : CommandPhrases.HandoffNobody());
    }

    /// <summary>Whether the message is about a hand-over, whatever else is unclear in it.</summary>
    public static bool IsMeant(Turn turn) => turn.Message.Text.Contains(CommandPhrases.HandoffWord, StringComparison.Ordinal);

    /// <summary>接手 takes the oldest that the sender was asked to take; null where the message is not that word.</summary>
    public async Task<OutgoingMessage?> TakeAsync(Turn turn, CancellationToken cancel)
    {
        if (turn.Message.Text.Trim() != CommandPhrases.TakeWord)
        {
            return null;
        }

        var waiting = await desk.OpenForAsync(turn.Db, turn.Sender.Id, cancel);
        if (waiting.Count == 0)
        {
            return new OutgoingMessage.Text(CommandPhrases.NothingToTake());
        }

        var oldest = waiting[0];
        desk.Take(turn.Db, oldest, turn.Sender.Id);
        var raisedBy = turn.Roster.Find(oldest.RaisedBy)?.Name ?? oldest.RaisedBy.Value;
        return new OutgoingMessage.Text(CommandPhrases.HandoffTaken(raisedBy, WordingPhrases.WithClass(turn.Student(oldest.Student)), waiting.Count - 1));
    }
}
