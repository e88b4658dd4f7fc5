using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>撤回转介: it was a mistake. Only who raised it can take it back, and only while nobody has taken it.</summary>
public sealed class Withdrawing(HandoffDesk desk, HandoffBook book)
{
    /// <summary>What one message raised is raised within this.</summary>
    private static readonly TimeSpan OneMessage = TimeSpan.FromSeconds(2);

    /// <summary>Null where the message is not that; unmistakable words beside it are no withdrawal.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        var text = turn.Message.Text.Trim();
        return HandoffWordPhrases.Withdraw().IsMatch(text) && ReplyReader.DangerIn(text).Tier != DangerTier.Unmistakable
            ? new OutgoingMessage.Text(await WithdrawAsync(turn, text, cancel))
            : null;
    }

    /// <summary>Whom the words name, in whatever way; null where they name nobody. A name that fits no hand-over takes none back.</summary>
    private static IReadOnlyList<StudentId>? NamedIn(Turn turn, string text)
    {
        var named = turn.Roster.Students.Where(student => text.Contains(student.Name, StringComparison.Ordinal)).Select(student => student.Id).ToList();
        if (named.Count > 0)
        {
            return named;
        }

        var match = HandoffWordPhrases.Withdraw().Match(text);
        var who = $"{match.Groups["who"].Value.Trim()} {HandoffWordPhrases.FirstWord(match.Groups["rest"].Value)}".Trim();
        return who.Length == 0 ? null : ReplyReader.Read(turn.Context(), $"{HandoffWordPhrases.Handoff} {who}") switch
        {
            Reply.Commanded { Command: Command.Handoff, Students: { Count: > 0 } students } => students,
            Reply.Asked asked => asked.Candidates,
            _ => null,
        };
    }

    private async Task<string> WithdrawAsync(Turn turn, string text, CancellationToken cancel)
    {
        var own = (await book.LatelyAsync(turn.Db, cancel)).Where(handoff => handoff.RaisedBy == turn.Sender.Id && (handoff.IsOpen || handoff.TakenBy is not null)).ToList();
        var named = NamedIn(turn, text);
        var last = named is null ? own.LastOrDefault(handoff => handoff.IsOpen) ?? own.LastOrDefault()
            : own.LastOrDefault(handoff => handoff.IsOpen && named.Contains(handoff.Student)) ?? own.LastOrDefault(handoff => named.Contains(handoff.Student));
        if (last is null)
        {
            var others = own.Where(handoff => handoff.IsOpen).Select(handoff => turn.Student(handoff.Student).Name).Distinct().ToList();
            return others.Count > 0 ? TakingPhrases.OthersToWithdraw(others) : TakingPhrases.NothingToWithdraw();
        }

        var meant = own.Where(handoff => handoff == last || (last.IsOpen && IsMeantToo(handoff, last, named))).ToList();
        var open = meant.Where(handoff => handoff.IsOpen).ToList();
        foreach (var handoff in open)
        {
            await desk.WithdrawAsync(turn.Db, handoff, turn.Sender.Id, cancel);
        }

        var taken = meant.Where(handoff => handoff.TakenBy is not null)
            .Select(handoff => TakingPhrases.TakenMeanwhile(turn.Roster.Find(handoff.TakenBy!.Value)?.Name ?? handoff.TakenBy.Value.Value, turn.Student(handoff.Student)));
        return string.Join('\n', open.Count == 0 ? taken : taken.Prepend(TakingPhrases.Withdrawn([.. open.Select(handoff => turn.Student(handoff.Student))])));
    }

    /// <summary>One message handed over several, and one word takes them back; names say of whom.</summary>
    private static bool IsMeantToo(Handoff handoff, Handoff last, IReadOnlyList<StudentId>? named) =>
        named is null ? last.RaisedAt - handoff.RaisedAt <= OneMessage : handoff.IsOpen && named.Contains(handoff.Student);
}
