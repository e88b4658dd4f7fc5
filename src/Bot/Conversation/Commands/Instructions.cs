using Tutorship.Bot.Conversation.Crisis;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>Commands go to whoever carries them out.</summary>
public sealed class Instructions(
    Undoing undoing, Amending amending, Snoozing snoozing, HandingOver handingOver, AppointmentOffering appointments, LeaveNotes leaves)
{
    public async Task<OutgoingMessage?> FollowAsync(Turn turn, Reply.Commanded commanded, CancellationToken cancel) => commanded.Command switch
    {
        Command.Undo => await undoing.UndoAsync(turn, commanded, cancel),
        Command.Amend => await amending.AmendAsync(turn, cancel),
        Command.Help => Helping.Show(turn),
        Command.Snooze => await appointments.TakeOrderAsync(turn, commanded.Students, cancel) ?? await snoozing.SnoozeAsync(turn, cancel),
        Command.Leave => await leaves.NoteAsync(turn, cancel),
        Command.Handoff => await handingOver.FollowAsync(turn, commanded, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(commanded)),
    };
}
