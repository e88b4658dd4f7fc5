using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>Whoever refuses a hand-over, weighs one, or asks what became of it has not said that a child is to be handed over.</summary>
public sealed class Doubting(HandoffBook book, TimeProvider clock)
{
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    /// <summary>Null where the message is none of these, or tells of a deed beside it.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        var text = turn.Message.Text.Trim();
        if (turn.Memory.OfferedHandoff is null && HandoffAnswer.IsWordForIt(turn, text))
        {
            return await OutAlreadyAsync(turn, cancel);
        }

        if (HandoffDoubtPhrases.WeighsReport().IsMatch(text) && turn.Memory.HandoffJustOffered is { } weighed)
        {
            return new OutgoingMessage.Text(HandoffOffering.AskedAgain(turn, weighed));
        }

        if (ReplyReader.DangerIn(text).Tier == DangerTier.Unmistakable || Wording.NamesKind(turn.Context(), text)
            || !(HandoffDoubtPhrases.Refused().IsMatch(text) || HandoffDoubtPhrases.Misheard().IsMatch(text) || HandoffDoubtPhrases.Weighed().IsMatch(text) || HandoffDoubtPhrases.AskedAfter().IsMatch(text)))
        {
            return null;
        }

        var named = NamedIn(turn, text);
        var said = HandoffDoubtPhrases.AskedAfter().IsMatch(text) ? await StateAsync(turn, named, cancel)
            : HandoffDoubtPhrases.Weighed().IsMatch(text) ? Offered(turn, named)
            : await RefusedAsync(turn, text, named, cancel);
        return said is null ? null : new OutgoingMessage.Text(said);
    }

    private static string Offered(Turn turn, IReadOnlyList<Student> named) => named.Count == 0
        ? TakingPhrases.Who()
        : $"{CrisisPhrases.Heard()}\n{HandoffOffering.MakeOffer(turn, Danger.None with { Students = [.. named.Select(student => student.Id)] })}";

    /// <summary>通知心理老师, said once more behind what went out a moment ago; null where nothing did.</summary>
    private async Task<OutgoingMessage?> OutAlreadyAsync(Turn turn, CancellationToken cancel) =>
        (await OwnAsync(turn, [], cancel)).Where(handoff => handoff.IsOpen && clock.GetUtcNow() - handoff.RaisedAt <= JustNow).ToList() is { Count: > 0 } open
            ? new OutgoingMessage.Text(StillWaiting(turn, open))
            : null;

    /// <summary>What is only offered is dropped; what is out stays out until it is taken back by its own word.</summary>
    private async Task<string?> RefusedAsync(Turn turn, string text, IReadOnlyList<Student> named, CancellationToken cancel)
    {
        var isRefused = HandoffDoubtPhrases.Refused().IsMatch(text);
        if (turn.Memory.OfferedHandoff is { IsDeclined: false } offered && (named.Count == 0 || offered.Candidates.Count == 0 || named.Any(student => offered.All.Contains(student.Id))))
        {
            turn.Memory.DeclineHandoff();
            return CrisisPhrases.NotHandedOver();
        }

        var fresh = (await OwnAsync(turn, named, cancel)).Where(handoff => !handoff.IsWithdrawn && clock.GetUtcNow() - handoff.RaisedAt <= JustNow).ToList();
        return fresh switch
        {
            [] => isRefused ? CrisisPhrases.NotHandedOver() : null,
            _ when fresh.Where(handoff => handoff.IsOpen).ToList() is { Count: > 0 } open => HandoffDoubtPhrases.AlreadyOut([.. open.Select(handoff => turn.Student(handoff.Student))]),
            [.., var last] => HandoffDoubtPhrases.TakenAlready(turn.Student(last.Student), NameOf(turn, last.TakenBy!.Value)),
        };
    }

    /// <summary>Who is asked to take them has the queue for it.</summary>
    private async Task<string?> StateAsync(Turn turn, IReadOnlyList<Student> named, CancellationToken cancel)
    {
        var own = await OwnAsync(turn, named, cancel);
        var open = own.Where(handoff => handoff.IsOpen).ToList();
        return own.LastOrDefault() switch
        {
            _ when open.Count > 0 => StillWaiting(turn, open),
            null when turn.Sender.IsAskedToTakeOver => null,
            null => named.Count > 0 ? HandoffDoubtPhrases.NoneOf(named[0]) : HandoffDoubtPhrases.None(),
            { IsWithdrawn: true } withdrawn => HandoffDoubtPhrases.Withdrawn(turn.Student(withdrawn.Student)),
            { TakenBy: { } by, TakenAt: { } at } taken => TakingPhrases.TakenBySomebody(NameOf(turn, by), turn.Student(taken.Student), TakingPhrases.Moment(at)),
            _ => HandoffDoubtPhrases.None(),
        };
    }

    private static string StillWaiting(Turn turn, IReadOnlyList<Handoff> open) =>
        HandoffDoubtPhrases.StillWaiting([.. open.Select(handoff => (turn.Student(handoff.Student), TakingPhrases.Moment(handoff.RaisedAt)))]);

    /// <summary>Those about which the sender worries: nobody learns of another's.</summary>
    private async Task<IReadOnlyList<Handoff>> OwnAsync(Turn turn, IReadOnlyList<Student> named, CancellationToken cancel) =>
        [.. (await book.LatelyAsync(turn.Db, cancel)).Where(handoff => handoff.GivenBackBy is null && handoff.Worried.Contains(turn.Sender.Id) && (named.Count == 0 || named.Any(student => student.Id == handoff.Student)))];

    private static IReadOnlyList<Student> NamedIn(Turn turn, string text)
    {
        var full = turn.Roster.Students.Where(student => text.Contains(student.Name, StringComparison.Ordinal)).ToList();
        return full.Count > 0 ? full : [.. turn.Caseload.Where(student => student.Name.Length > 2 && text.Contains(student.Name[1..], StringComparison.Ordinal))];
    }

    private static string NameOf(Turn turn, StaffId id) => turn.Roster.Find(id)?.Name ?? id.Value;
}
