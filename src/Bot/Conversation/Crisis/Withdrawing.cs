using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>撤回转介: it was a mistake. Only who raised it can take it back, and only while nobody has taken it.</summary>
public sealed class Withdrawing(HandoffDesk desk, HandoffBook book)
{
    /// <summary>Null where the message is not that; unmistakable words beside it are no withdrawal.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        var text = turn.Message.Text.Trim();
        return HandoffWordPhrases.Withdraw().IsMatch(text) && ReplyReader.DangerIn(text).Tier != DangerTier.Unmistakable
            ? new OutgoingMessage.Text(await WithdrawAsync(turn, text, cancel))
            : null;
    }

    private async Task<string> WithdrawAsync(Turn turn, string text, CancellationToken cancel)
    {
        var own = (await book.LatelyAsync(turn.Db, cancel)).Where(handoff => handoff.RaisedBy == turn.Sender.Id && !handoff.IsWithdrawn).ToList();
        var named = own.Where(handoff => text.Contains(turn.Student(handoff.Student).Name, StringComparison.Ordinal)).ToList();
        var last = named.Count > 0 ? named[^1] : own.LastOrDefault(handoff => handoff.IsOpen) ?? own.LastOrDefault();
        if (last is null)
        {
            return TakingPhrases.NothingToWithdraw();
        }

        var student = turn.Student(last.Student);
        if (last.TakenBy is { } by)
        {
            return TakingPhrases.TakenMeanwhile(turn.Roster.Find(by)?.Name ?? by.Value, student);
        }

        await desk.WithdrawAsync(turn.Db, last, turn.Sender.Id, cancel);
        return TakingPhrases.Withdrawn(student);
    }
}
