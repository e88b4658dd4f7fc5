using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>请假 11.20-11.30: the days stand as a leave without substitute, whom the grade leader chooses.</summary>
public static class LeaveNotes
{
    public static OutgoingMessage? Note(Turn turn, Reply.Commanded commanded, Unclear unclear)
    {
        if (LeaveDays.Read(commanded.Argument, turn.Today) is not { } days)
        {
            unclear.Count(turn, Unclear.Leave);
            return new OutgoingMessage.Text(CommandPhrases.LeaveUnread());
        }

        if (turn.Roster.Leaves.Any(leave => leave.Mentor == turn.Sender.Id && leave.From <= days.From && days.To <= leave.To))
        {
            return new OutgoingMessage.Text(CommandPhrases.LeaveKnown(days.From, days.To));
        }

        turn.Db.Leaves.Add(new LeaveRow
        {
            MentorId = turn.Sender.Id,
            From = days.From,
            To = days.To,
            Order = turn.Roster.Leaves.Count,
        });
        return new OutgoingMessage.Text(CommandPhrases.LeaveNoted(days.From, days.To));
    }
}
