using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 请假 11.20-11.30: the days stand as a leave without substitute, whom the grade leader chooses. Other days said of it (请假改到后天)
/// stand in place of the first.
/// </summary>
public sealed class LeaveNotes(SubstituteDesk desk, Unclear unclear)
{
    public async Task<OutgoingMessage?> NoteAsync(Turn turn, CancellationToken cancel)
    {
        var text = turn.Message.Text;
        if (LeaveChange.Read(text, turn.Today) is { } other && await LastToldAsync(turn, cancel) is { } last)
        {
            return await ReplaceAsync(turn, last, other, cancel);
        }

        if (LeaveDays.Read(text, turn.Today) is not { } days)
        {
            unclear.Count(turn, Unclear.Leave);
            turn.Memory.Ask(new Offer.LeaveAsked());
            return new OutgoingMessage.Text(CommandPhrases.LeaveUnread());
        }

        return Note(turn, days);
    }

    /// <summary>明天, 11.9-11.10: the days that were asked for; null where the message says anything else.</summary>
    public OutgoingMessage? NoteDays(Turn turn) =>
        CommandPhrases.IsDaysAlone(turn.Message.Text) && LeaveDays.Read(turn.Message.Text, turn.Today) is { } days ? Note(turn, days) : null;

    private static OutgoingMessage.Text Note(Turn turn, (DateOnly From, DateOnly To) days)
    {
        turn.Memory.DropOpen();
        if (turn.Roster.Leaves.Any(leave => leave.Mentor == turn.Sender.Id && leave.From <= days.From && days.To <= leave.To))
        {
            return new OutgoingMessage.Text(CommandPhrases.LeaveKnown(days.From, days.To));
        }

        Add(turn, days);
        return new OutgoingMessage.Text(CommandPhrases.LeaveNoted(days.From, days.To));
    }

    /// <summary>不是下周一，是下周二到周四, right behind a leave; null where the message names no other days.</summary>
    public async Task<OutgoingMessage?> ChangeAsync(Turn turn, Offer.LeaveTold told, CancellationToken cancel) =>
        LeaveChange.Read(turn.Message.Text, turn.Today) is { } other && await RowOfAsync(turn, told, cancel) is { } row
            ? await ReplaceAsync(turn, row, other, cancel)
            : null;

    /// <summary>撤销, right behind a leave: it never was.</summary>
    public async Task<OutgoingMessage?> TakeBackAsync(Turn turn, Offer.LeaveTold told, CancellationToken cancel)
    {
        turn.Memory.DropOpen();
        if (await RowOfAsync(turn, told, cancel) is not { } row)
        {
            return null;
        }

        await RemoveAsync(turn, row, cancel);
        return new OutgoingMessage.Text(CommandPhrases.LeaveTakenBack(told.From, told.To));
    }

    /// <summary>Of several days, 改到周五 may mean from then or until then: it is asked.</summary>
    private async Task<OutgoingMessage> ReplaceAsync(Turn turn, LeaveRow row, (DateOnly From, DateOnly To) days, CancellationToken cancel)
    {
        var (from, to) = (row.From, row.To);
        if ((from, to) == days)
        {
            return new OutgoingMessage.Text(CommandPhrases.LeaveKnown(from, to));
        }

        if (from < to && days.From == days.To && !LeaveDays.NamesLength(turn.Message.Text))
        {
            unclear.Count(turn, Unclear.Leave);
            return new OutgoingMessage.Text(CommandPhrases.LeaveChangeUnread(from, to, days.From));
        }

        await RemoveAsync(turn, row, cancel);
        Add(turn, days);
        return new OutgoingMessage.Text(CommandPhrases.LeaveChanged(days.From, days.To, from, to));
    }

    private async Task RemoveAsync(Turn turn, LeaveRow row, CancellationToken cancel)
    {
        var leave = new Leave(row.MentorId, row.From, row.To, row.ChosenSubstituteId ?? row.SubstituteId);
        await desk.ReleaseAsync(turn.Db, turn.School, leave, cancel);
        turn.Db.Leaves.Remove(row);
    }

    private static void Add(Turn turn, (DateOnly From, DateOnly To) days)
    {
        turn.Db.Leaves.Add(new LeaveRow
        {
            MentorId = turn.Sender.Id,
            From = days.From,
            To = days.To,
            Order = turn.Roster.Leaves.Count,
        });
        turn.Memory.Ask(new Offer.LeaveTold(days.From, days.To) { IsInWords = true });
    }

    private static Task<LeaveRow?> LastToldAsync(Turn turn, CancellationToken cancel) =>
        Told(turn).Where(row => row.From >= turn.Today).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancel);

    private static Task<LeaveRow?> RowOfAsync(Turn turn, Offer.LeaveTold told, CancellationToken cancel) =>
        Told(turn).Where(row => row.From == told.From && row.To == told.To).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancel);

    /// <summary>What the office imported is the office's to change.</summary>
    private static IQueryable<LeaveRow> Told(Turn turn) => turn.Db.Leaves.Where(row => row.MentorId == turn.Sender.Id && row.Order >= 0);
}
