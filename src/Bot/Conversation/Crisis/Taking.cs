using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>接手, and 转介 alone by those who take them: nobody sees more of the queue than they were asked.</summary>
public sealed class Taking(HandoffDesk desk, HandoffBook book, HandingOver handingOver)
{
    /// <summary>Null where the message is neither.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        var text = InOwnName(turn, turn.Message.Text.Trim());
        if (HandoffWordPhrases.Cannot().IsMatch(text) && await book.OpenForAsync(turn.Db, turn.Sender.Id, cancel) is { Count: > 0 } asked)
        {
            return new OutgoingMessage.Text(await PassOnAsync(turn, asked, text, cancel));
        }

        if (await ByNumberOrNameAsync(turn, text, cancel) is { } taken)
        {
            return new OutgoingMessage.Text(taken);
        }

        if (HandoffWordPhrases.Take().Match(text) is { Success: true } take)
        {
            return new OutgoingMessage.Text(await TakeAsync(turn, take.Groups["which"].Value, cancel));
        }

        if (HandoffWordPhrases.GiveBack().Match(text) is { Success: true } back && turn.Sender.IsAskedToTakeOver)
        {
            return new OutgoingMessage.Text(await GiveBackAsync(turn, back.Groups["which"].Value, cancel));
        }

        if (await book.OpenForAsync(turn.Db, turn.Sender.Id, cancel) is { Count: > 0 } open && InOtherWords(turn, open, text) is { } said)
        {
            return new OutgoingMessage.Text(said);
        }

        return HandoffWordPhrases.Queue().IsMatch(text) && turn.Memory.Open is not Offer.Handoff { IsInWords: false }
            && await book.OpenForAsync(turn.Db, turn.Sender.Id, cancel) is { Count: > 0 } waiting
            ? new OutgoingMessage.Text(ShowQueue(turn, waiting))
            : null;
    }

    /// <summary>何副校长接手, said by himself, is 接手.</summary>
    private static string InOwnName(Turn turn, string text) =>
        HandoffWordPhrases.OwnNames(turn.Sender.Name).FirstOrDefault(own => text.StartsWith(own, StringComparison.Ordinal) && HandoffWordPhrases.Take().IsMatch(text[own.Length..])
            && !turn.Roster.Staff.Any(other => other.Id != turn.Sender.Id && other.IsAskedToTakeOver && HandoffWordPhrases.OwnNames(other.Name).Contains(own))) is { } name
            ? text[name.Length..]
            : text;

    /// <summary>Null where the message says neither.</summary>
    private async Task<string?> ByNumberOrNameAsync(Turn turn, string text, CancellationToken cancel)
    {
        if (!turn.Sender.IsAskedToTakeOver)
        {
            return null;
        }

        var asked = await book.AskedOfAsync(turn.Db, turn.Sender.Id, cancel);
        var numbers = QueueAnswer.Numbered(turn, text);
        IReadOnlyList<Handoff> meant = numbers.Count > 0 ? [.. asked.Where(handoff => numbers.Contains(handoff.Id))] : QueueAnswer.Named(turn, asked, text);
        return meant switch
        {
            [] when turn.Memory.Open is Offer.Queue && !turn.Memory.IsListNewerThanQuestion && AnswerPhrases.Number(text) is not null => TakingPhrases.Which(asked.Count(handoff => handoff.IsOpen)),
            [] => null,
            _ when meant.All(handoff => !handoff.IsOpen) => Ended(turn, meant[^1]),
            _ when meant.Where(handoff => handoff.IsOpen).ToList() is [var only] => Take(turn, only, asked.Count(handoff => handoff.IsOpen) - 1),
            _ => TakeAll(turn, [.. meant.Where(handoff => handoff.IsOpen)]),
        };
    }

    private string Take(Turn turn, Handoff handoff, int left)
    {
        desk.Take(turn.Db, handoff, turn.Sender.Id);
        return TakingPhrases.Taken(Names(turn, handoff), turn.Student(handoff.Student), left);
    }

    private string TakeAll(Turn turn, IReadOnlyList<Handoff> open)
    {
        foreach (var handoff in open)
        {
            desk.Take(turn.Db, handoff, turn.Sender.Id);
        }

        return TakingPhrases.AllTaken([.. open.Select(handoff => (Names(turn, handoff), turn.Student(handoff.Student)))]);
    }

    /// <summary>Whoever cannot is not waited for.</summary>
    private async Task<string> PassOnAsync(Turn turn, IReadOnlyList<Handoff> asked, string text, CancellationToken cancel)
    {
        var named = asked.Where(handoff => text.Contains(turn.Student(handoff.Student).Name, StringComparison.Ordinal)).ToList();
        List<string> lines = [];
        foreach (var handoff in named.Count > 0 ? named : asked)
        {
            var next = await desk.PassOnAsync(turn.Db, handoff, turn.Sender.Id, turn.Roster, cancel);
            lines.Add(TakingPhrases.PassedOn(turn.Student(handoff.Student), [.. next.Select(id => NameOf(turn, id))]));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Its numbers are no list of students to tell about.</summary>
    private static string ShowQueue(Turn turn, IReadOnlyList<Handoff> waiting)
    {
        turn.Memory.ForgetList();
        turn.Memory.Ask(new Offer.Queue([.. waiting.Select(handoff => handoff.Id)]) { IsInWords = true });
        return TakingPhrases.Queue([.. waiting.Select(handoff => (turn.Student(handoff.Student), NameOf(turn, handoff.RaisedBy), handoff))]);
    }

    /// <summary>我来处理 takes the one there is; 收到 takes none, and is told so (product principle 5).</summary>
    private string? InOtherWords(Turn turn, IReadOnlyList<Handoff> open, string text)
    {
        if (HandoffWordPhrases.TakeAll().IsMatch(text))
        {
            return TakeAll(turn, open);
        }

        if (turn.Memory.IsAsking)
        {
            return null;
        }

        if (HandoffWordPhrases.Acting().IsMatch(text) && open is [var only])
        {
            return Take(turn, only, left: 0);
        }

        return HandoffWordPhrases.Acting().IsMatch(text) || HandoffWordPhrases.Read().IsMatch(text) || HandoffWordPhrases.ForAnother().IsMatch(text) ? TakingPhrases.ReadOnly(open.Count) : null;
    }

    /// <summary>The oldest, unless a number of the queue or a name says which.</summary>
    private async Task<string> TakeAsync(Turn turn, string which, CancellationToken cancel)
    {
        var asked = await book.AskedOfAsync(turn.Db, turn.Sender.Id, cancel);
        var waiting = asked.Where(handoff => handoff.IsOpen).ToList();
        waiting = waiting.Count > 0 ? waiting : [.. (await book.OpenAsync(turn.Db, cancel)).Where(handoff => handoff.Declined.Contains(turn.Sender.Id))];
        if (waiting.Count == 0)
        {
            return asked.Count > 0 ? Ended(turn, asked[^1]) : TakingPhrases.NothingToTake();
        }

        if (Chosen(turn, waiting, which) is not { } chosen)
        {
            return asked.LastOrDefault(handoff => turn.Student(handoff.Student).Name == which) is { } ended
                ? Ended(turn, ended)
                : TakingPhrases.Which(waiting.Count);
        }

        return Take(turn, chosen, waiting.Count - 1);
    }

    /// <summary>The one taken last, or the one named, goes out anew to the others.</summary>
    private async Task<string> GiveBackAsync(Turn turn, string which, CancellationToken cancel)
    {
        var taken = (await book.LatelyAsync(turn.Db, cancel)).Where(handoff => handoff.TakenBy == turn.Sender.Id && !handoff.IsWithdrawn).OrderBy(handoff => handoff.TakenAt).ToList();
        return taken.LastOrDefault(handoff => which.Length == 0 || which.Contains(turn.Student(handoff.Student).Name, StringComparison.Ordinal)) is { } last
            ? TakingPhrases.GivenBack(Names(turn, last), turn.Student(last.Student), [.. (await handingOver.GiveBackAsync(turn, last, cancel)).Select(id => NameOf(turn, id))])
            : TakingPhrases.NothingToGiveBack();
    }

    private static Handoff? Chosen(Turn turn, IReadOnlyList<Handoff> waiting, string which) =>
        which.Length == 0 ? waiting[0]
        : AnswerPhrases.Number(which) is { } number ? waiting.ElementAtOrDefault(number - 1)
        : waiting.FirstOrDefault(handoff => which.Contains(turn.Student(handoff.Student).Name, StringComparison.Ordinal));

    private static string Ended(Turn turn, Handoff handoff)
    {
        var student = turn.Student(handoff.Student);
        return handoff switch
        {
            { IsWithdrawn: true } => TakingPhrases.WithdrawnBySender(NameOf(turn, handoff.RaisedBy), student),
            { TakenBy: { } by, TakenAt: { } at } when by == turn.Sender.Id => TakingPhrases.TakenByYourself(NameOf(turn, handoff.RaisedBy), student, TakingPhrases.Moment(at)),
            { TakenBy: { } by, TakenAt: { } at } => TakingPhrases.TakenBySomebody(NameOf(turn, by), student, TakingPhrases.Moment(at)),
            _ => TakingPhrases.NothingToTake(),
        };
    }

    private static string Names(Turn turn, Handoff handoff) => string.Join('、', handoff.Worried.Select(id => NameOf(turn, id)));

    private static string NameOf(Turn turn, StaffId id) => turn.Roster.Find(id)?.Name ?? id.Value;
}
