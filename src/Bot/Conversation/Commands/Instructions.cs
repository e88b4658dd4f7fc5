using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>Commands go to whoever carries them out.</summary>
public sealed class Instructions(Undoing undoing, Amending amending, Snoozing snoozing, Handoffs handoffs)
{
    public async Task<OutgoingMessage?> FollowAsync(Turn turn, Reply.Commanded commanded, CancellationToken cancel) => commanded.Command switch
    {
        Command.Undo => await undoing.UndoAsync(turn, cancel),
        Command.Amend => await amending.AmendAsync(turn, cancel),
        Command.Help => Help(turn),
        Command.Snooze => await snoozing.SnoozeAsync(turn, cancel),
        Command.Leave => LeaveNotes.Note(turn, commanded),
        Command.Handoff => handoffs.HandOver(turn, commanded),
        _ => throw new ArgumentOutOfRangeException(nameof(commanded)),
    };

    private static OutgoingMessage.Text Help(Turn turn)
    {
        var second = turn.Caseload.Count > 1 ? turn.Caseload[1].Name : turn.Example;
        return new OutgoingMessage.Text(CommandPhrases.Help(turn.Example, second));
    }
}
