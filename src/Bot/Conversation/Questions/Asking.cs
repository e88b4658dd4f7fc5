using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>Asks for the first missing piece, with numbered answers, and remembers what was asked.</summary>
public sealed class Asking(OpenGaps gaps)
{
    private const int LongestList = 20;

    /// <param name="answered">The question this message just answered; the new one then asks for what is still missing of it.</param>
    public async Task<OutgoingMessage?> AskAsync(Turn turn, Reply.Asked asked, Question? answered, CancellationToken cancel)
    {
        var list = NeedsList(turn, asked) ? await OfferedAsync(turn, asked, cancel) : null;
        if (list is not null)
        {
            turn.Memory.Show([.. list.Select(student => student.Id)], node: null);
        }

        turn.Memory.Ask(new Question(
            asked.Reason,
            answered?.Text ?? turn.Message.Text,
            answered?.SaidAt ?? turn.Now,
            asked.Said,
            asked.Candidates,
            turn.Memory.List,
            turn.Memory.Node,
            asked.Drafts.Count > 0 ? asked.Drafts[0].Kind : null));
        return list is null
            ? new OutgoingMessage.Text(Sentence(turn, asked))
            : new OutgoingMessage.NumberedList(Sentence(turn, asked), [.. list.Select(student => $"{student.Name} {student.Class}")], "");
    }

    private static bool NeedsList(Turn turn, Reply.Asked asked) => asked.Reason switch
    {
        AskReason.Student => turn.Caseload.Count is > 0 and <= LongestList,
        AskReason.Number => true,
        AskReason.Confirm => Kind(asked) is not EntryKind.GrowthMessage && turn.Memory.List is null,
        _ => false,
    };

    /// <summary>The list last shown is shown again; where there is none, those with an open gap; then the whole caseload.</summary>
    private async Task<IReadOnlyList<Student>?> OfferedAsync(Turn turn, Reply.Asked asked, CancellationToken cancel)
    {
        if (asked.Reason == AskReason.Number && turn.Memory.List is { Count: > 0 } shown)
        {
            return [.. shown.Select(turn.Student)];
        }

        var missing = await gaps.MissingAsync(turn, Kind(asked) ?? turn.Memory.Node, cancel);
        var offered = missing.Count > 0 && asked.Reason != AskReason.Student ? missing : turn.Caseload;
        return offered.Count is > 0 and <= LongestList ? offered : null;
    }

    private static EntryKind? Kind(Reply.Asked asked) => asked.Drafts.Count > 0 ? asked.Drafts[0].Kind : null;

    private static string Sentence(Turn turn, Reply.Asked asked) => asked.Reason switch
    {
        AskReason.Kind => QuestionPhrases.Kind([.. asked.Drafts.SelectMany(draft => draft.Students).Distinct().Select(id => turn.Student(id).Name)]),
        AskReason.Student => turn.Caseload.Count is > 0 and <= LongestList ? QuestionPhrases.Student() : QuestionPhrases.StudentOfMany(turn.Example),
        AskReason.WhichStudent => QuestionPhrases.WhichStudent(asked.Said, [.. asked.Candidates.Select(turn.Student)]),
        AskReason.UnknownStudent => turn.Caseload.Count > 0
            ? QuestionPhrases.UnknownStudent(asked.Said, turn.Example)
            : QuestionPhrases.UnknownStudent(asked.Said),
        AskReason.NotYours => QuestionPhrases.NotYours(asked.Said),
        AskReason.Date => QuestionPhrases.Date(asked.Said),
        AskReason.Number => NumberSentence(turn, asked),
        AskReason.Confirm => ConfirmSentence(turn, asked),
        _ => throw new ArgumentOutOfRangeException(nameof(asked)),
    };

    private static string NumberSentence(Turn turn, Reply.Asked asked) => turn.Memory.List is { Count: > 0 } list
        ? QuestionPhrases.NumberOutside(asked.Said, list.Count)
        : QuestionPhrases.NobodyToList();

    private static string ConfirmSentence(Turn turn, Reply.Asked asked)
    {
        if (Kind(asked) == EntryKind.GrowthMessage && asked.Drafts[0].Students is [var only, ..])
        {
            return QuestionPhrases.GrowthMessageText(turn.Student(only).Name);
        }

        return Kind(asked) is { } kind && turn.Memory.List is { Count: > 0 } list
            ? QuestionPhrases.ConfirmAll(WordingPhrases.Kind(kind), list.Count)
            : QuestionPhrases.Confirm();
    }
}
