using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>Asks for the first missing piece, with numbered answers, and remembers what was asked.</summary>
public sealed class Asking(OpenGaps gaps, StudentsAskedFor askedFor)
{
    private const int LongestList = 20;

    /// <param name="answered">The question this message just answered; the new one then asks for what is still missing of it.</param>
    public async Task<OutgoingMessage?> AskAsync(Turn turn, Reply.Asked asked, Question? answered, CancellationToken cancel)
    {
        if (asked.Reason == AskReason.Confirm && Kind(asked) != EntryKind.GrowthMessage && turn.List is { Count: > 0 } all && all.All(asked.Candidates.Contains))
        {
            return new OutgoingMessage.Text(CommandPhrases.NotWritten());
        }

        var shown = new ShownBefore(turn.List is { Count: > 0 }, turn.Memory.ListShownAt is not null);
        var before = turn.Memory.ListBefore;
        var list = NeedsList(turn, asked) ? await ShownAsync(turn, asked, answered, cancel) : null;

        turn.Memory.Ask(new Question(
            asked.Reason,
            answered?.Text ?? turn.Message.Text,
            answered?.SaidAt ?? turn.Now,
            asked.Said,
            asked.Candidates,
            (list is null ? answered?.List : null) ?? turn.List,
            answered is null ? turn.Node : answered.Node,
            Kind(asked))
        {
            ListBefore = list is not null && asked.Reason is AskReason.Student or AskReason.Confirm ? before : null,
        });
        return list is null ? new OutgoingMessage.Text(Sentence(turn, asked, shown, isListed: false))
            : asked.Reason == AskReason.Student && list is [var only] ? new OutgoingMessage.Text(QuestionPhrases.ThisStudent(Kind(asked), only.Name))
            : new OutgoingMessage.NumberedList(Sentence(turn, asked, shown, isListed: true), [.. list.Select(student => $"{student.Name} {student.Class}")], "");
    }

    private static bool NeedsList(Turn turn, Reply.Asked asked) => asked.Reason switch
    {
        AskReason.Student => turn.Caseload.Count > 0,
        AskReason.Number => true,
        AskReason.Confirm => (Kind(asked) ?? turn.Node) is not (null or EntryKind.GrowthMessage),
        _ => false,
    };

    /// <summary>
    /// The list last shown is shown again, and 都 is read back over the list it was said of; where there is none, those with an open
    /// gap; then the whole caseload.
    /// </summary>
    private async Task<IReadOnlyList<Student>?> ShownAsync(Turn turn, Reply.Asked asked, Question? answered, CancellationToken cancel)
    {
        if (asked.Reason == AskReason.Confirm && answered is { Reason: AskReason.Student, List: { Count: > 0 } broad })
        {
            turn.Memory.Show(broad, kind: null);
            return [.. broad.Select(turn.Student)];
        }

        if (asked.Reason == AskReason.Student && await askedFor.OfAsync(turn, Kind(asked), cancel) is { } before)
        {
            Show(turn, [.. before.Select(student => student.Id)]);
            return before;
        }

        if (asked.Reason is AskReason.Number or AskReason.Confirm && turn.List is { Count: > 0 } shown)
        {
            turn.Memory.ShowAgain(shown);
            return [.. shown.Select(turn.Student)];
        }

        var missing = asked.Reason == AskReason.Student ? null : await gaps.MissingAsync(turn, Kind(asked) ?? turn.Node, cancel);
        var offered = missing is null ? turn.Caseload : [.. missing.Missing.Select(one => one.Student)];
        if (offered.Count is 0 or > LongestList)
        {
            return null;
        }

        turn.Memory.Show([.. offered.Select(student => student.Id)], missing?.Kind);
        return offered;
    }

    private static void Show(Turn turn, IReadOnlyList<StudentId> list)
    {
        if (turn.List is { } same && same.SequenceEqual(list))
        {
            turn.Memory.ShowAgain(list);
        }
        else
        {
            turn.Memory.Show(list, kind: null);
        }
    }

    private static EntryKind? Kind(Reply.Asked asked) => asked.Drafts.Count > 0 ? asked.Drafts[0].Kind : null;

    private static string Sentence(Turn turn, Reply.Asked asked, ShownBefore shown, bool isListed) => asked.Reason switch
    {
        AskReason.Kind => QuestionPhrases.Kind([.. asked.Drafts.SelectMany(draft => draft.Students).Distinct().Select(id => turn.Student(id).Name)]),
        AskReason.Student => isListed ? QuestionPhrases.Student(Kind(asked)) : QuestionPhrases.StudentOfMany(Kind(asked), turn.Example),
        AskReason.WhichStudent when asked.Candidates.Count == 0 => QuestionPhrases.WhoThen(asked.Said, turn.Example),
        AskReason.WhichStudent => QuestionPhrases.WhichStudent(asked.Said, [.. asked.Candidates.Select(turn.Student)]),
        AskReason.UnknownStudent => turn.Caseload.Count > 0 && asked.Drafts.Count > 0
            ? QuestionPhrases.UnknownStudent(asked.Said, turn.Example)
            : QuestionPhrases.UnknownStudent(asked.Said),
        AskReason.NotYours => QuestionPhrases.NotYours(asked.Said),
        AskReason.Date => QuestionPhrases.Date(asked.Said),
        AskReason.Number => NumberSentence(turn, asked, shown),
        AskReason.Confirm => ConfirmSentence(turn, asked),
        _ => throw new ArgumentOutOfRangeException(nameof(asked)),
    };

    /// <summary>Numbers without a list to go by were meant for one that is too old, or that no longer holds.</summary>
    private static string NumberSentence(Turn turn, Reply.Asked asked, ShownBefore shown) => (turn.List, shown.IsStanding) switch
    {
        ({ Count: > 0 } list, true) => QuestionPhrases.NumberOutside(asked.Said, list.Count),
        ({ Count: > 0 }, false) => shown.Ever ? QuestionPhrases.NumberWithoutList() : QuestionPhrases.NumberBeforeAnyList(),
        _ => QuestionPhrases.NobodyToList(turn.Example),
    };

    private static string ConfirmSentence(Turn turn, Reply.Asked asked)
    {
        if (asked is { Drafts: [{ Kind: EntryKind.GrowthMessage, Students: [var child] }, ..], Candidates: [_, var greeted] })
        {
            return QuestionPhrases.WhoseLetter(turn.Student(greeted).Name, [turn.Student(child), turn.Student(greeted)]);
        }

        if (Kind(asked) == EntryKind.GrowthMessage && asked.Drafts[0].Students is [var only, ..])
        {
            return QuestionPhrases.GrowthMessageText(turn.Student(only).Name);
        }

        return (Kind(asked) ?? turn.Node, turn.List) switch
        {
            ({ } kind, { Count: > 0 } list) when asked.Candidates.Count > 0 && list.Any(id => !asked.Candidates.Contains(id)) => QuestionPhrases.ConfirmOthers(
                WordingPhrases.Kind(kind), [.. asked.Candidates.Select(id => turn.Student(id).Name)], list.Count(id => !asked.Candidates.Contains(id))),
            ({ } kind, { Count: > 0 } list) => QuestionPhrases.ConfirmAll(WordingPhrases.Kind(kind), list.Count),
            _ => QuestionPhrases.Confirm(turn.Example),
        };
    }

    /// <summary>Whether a list stood there before the question, or ever.</summary>
    private sealed record ShownBefore(bool IsStanding, bool Ever);
}
