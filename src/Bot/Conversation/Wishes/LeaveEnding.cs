using Microsoft.EntityFrameworkCore;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>销假: the leave one told oneself ends with yesterday, or never began. What the office imported is the office's to change.</summary>
public static class LeaveEnding
{
    public static async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
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

        End(turn, rows[0]);
        return new OutgoingMessage.Text(WishPhrases.LeaveEnded(rows[0].From <= turn.Today));
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
