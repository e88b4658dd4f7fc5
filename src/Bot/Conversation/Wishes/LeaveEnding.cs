using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>
/// 销假: the leave one told oneself ends with yesterday, or never began; whoever stood in is told. What the office imported is the
/// office's to change.
/// </summary>
public sealed class LeaveEnding(SubstituteDesk desk)
{
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        if (!WishPhrases.MeansBack(turn.Message.Text))
        {
            return null;
        }

        var rows = await turn.Db.Leaves
            .Where(row => row.MentorId == turn.Sender.Id && row.To >= turn.Today)
            .OrderBy(row => row.From)
            .ToListAsync(cancel);
        if (rows.Count == 0)
        {
            return new OutgoingMessage.Text(WishPhrases.NoLeave());
        }

        if (rows.Exists(row => row.Order < 0))
        {
            return new OutgoingMessage.Text(WishPhrases.OfficeLeave());
        }

        var leave = new Leave(rows[0].MentorId, rows[0].From, rows[0].To, rows[0].ChosenSubstituteId ?? rows[0].SubstituteId);
        var released = await desk.ReleaseAsync(turn.Db, turn.School, leave, cancel);
        End(turn, rows[0]);
        var told = released is { } substitute ? turn.Roster.Find(substitute)?.Name : null;
        return new OutgoingMessage.Text(WishPhrases.LeaveEnded(hadBegun: leave.From <= turn.Today, told));
    }

    private static void End(Turn turn, LeaveRow row)
    {
        if (row.From < turn.Today)
        {
            row.To = turn.Today.AddDays(-1);
        }
        else
        {
            turn.Db.Leaves.Remove(row);
        }
    }
}
