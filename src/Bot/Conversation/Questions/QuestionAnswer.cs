using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>
/// Reads a message as the answer to an open question: the first message is read again, as its sender would have written it
/// had the answer been in it. What does not look like an answer is left to be read as a message of its own.
/// </summary>
public static class QuestionAnswer
{
    /// <summary>The completed message; null when the text does not answer the question.</summary>
    public static Completed? Read(Question question, SchoolRegister register, StaffId sender, string text)
    {
        var (first, said) = (new FirstMessage(question, register, sender), AnswerPhrases.WithoutSaid(question.Said, text));
        return question.Reason switch
        {
            _ when question.IsCorrected => first.Read(question.Text),
            AskReason.Kind => KindAnswer.Read(first, said),
            AskReason.WhichStudent => WhichStudent(first, said),
            AskReason.Student => Prefixed(first, said),
            AskReason.UnknownStudent or AskReason.NotYours or AskReason.Date => Replaced(first, said),
            AskReason.Confirm => question.DraftKind == EntryKind.GrowthMessage ? GrowthMessageAnswer.Read(first, text) : Confirmed(first, said),
            AskReason.Number => AnswerPhrases.MeansYes(said) ? first.Read(question.Text) : null,
            _ => null,
        };
    }

    private static Completed? WhichStudent(FirstMessage first, string text)
    {
        var (question, roster) = (first.Question, first.Register.Roster);
        if (Pointed(first, text) is { Count: > 1 } several)
        {
            return first.Read(first.With(string.Join('、', several.Select(id => roster.Find(id)?.Name)))).IfRecorded;
        }

        if (AnswerPhrases.MeansNeither(text))
        {
            return new Completed(new Reply.Asked(AskReason.WhichStudent, [], [], question.Said), question.Text, question.Node);
        }

        var (choice, more) = Pointed(first, text) is [var last] ? (last, "")
            : CorrectionReader.Read(first.Context(node: null), text) is { Meant: { } corrected } ? (corrected, "")
            : Choices.Of(text, question.Candidates, roster) is { Student: not null } whole ? whole
            : Choices.Leading(text, question.Candidates, roster) is { Student: not null } leading ? leading
            : (question.Candidates.Count == 0 ? CorrectionReader.ReadName(first.Context(node: null), text)?.Meant : null, "");
        if (choice is not { } chosen || roster.Find(chosen) is not { } student || AnswerPiece.IsOwnMessage(first, student, text))
        {
            return null;
        }

        var completed = first.Read($"{first.With(student.Name)} {more}".Trim());
        return completed.Reply is Reply.Asked { Reason: AskReason.WhichStudent } asked && asked.Candidates.Contains(chosen)
            ? completed with { Reply = Chosen(asked, chosen) }
            : completed;
    }

    /// <summary>1 2, 最后一个, 都谈了: those of them that numbers or a word for all stand for.</summary>
    private static IReadOnlyList<StudentId> Pointed(FirstMessage first, string text)
    {
        var candidates = first.Question.Candidates;
        var context = first.Context(EntryKind.Talk) with { List = candidates };
        return candidates.Count == 0 ? []
            : AnswerPhrases.MeansAllOf(text, candidates.Count) ? candidates
            : Wording.IsNumbersAlone(context, text) && ReplyReader.Read(context, text) is Reply.Recorded { Drafts: [var draft] } ? draft.Students
            : [];
    }

    /// <summary>Two students of the same full name: no wording can tell them apart, the choice does.</summary>
    private static Reply Chosen(Reply.Asked asked, StudentId chosen)
    {
        var drafts = asked.Drafts
            .Select(draft => draft.Students.Count == 0 ? draft with { Students = [chosen] } : draft)
            .Where(draft => draft.Kind is not null)
            .ToList();
        return drafts.Count == asked.Drafts.Count && drafts.Count == 1
            ? new Reply.Recorded(drafts) { Danger = asked.Danger with { Students = [chosen], Candidates = [] } }
            : asked;
    }

    private static Completed? Prefixed(FirstMessage first, string text)
    {
        var question = first.Question;
        if (question is { ListBefore: not null, List: { Count: > 0 } shown }
            && (AnswerPhrases.MeansAllOf(text, shown.Count) || (shown.Count == 1 && AnswerPhrases.MeansYes(text))))
        {
            var all = first.Read($"{string.Join('、', shown.Select(id => first.Register.Roster.Find(id)?.Name))} {question.Text}").IfRecorded;
            return all is null || question.IsOfListBefore || shown.Count == 1 ? all
                : new Completed(new Reply.Asked(AskReason.Confirm, Drafts(question), [], ""), question.Text, question.Node);
        }

        if (!AnswerPiece.Is(first, text))
        {
            return null;
        }

        var completed = first.Read($"{text.Trim()} {question.Text}");
        return completed.Reply is Reply.Recorded or Reply.Asked { Reason: AskReason.WhichStudent or AskReason.Number }
            or Reply.Asked { Reason: AskReason.Confirm, Drafts: [{ Kind: EntryKind.GrowthMessage, Students: not [] }] } ? completed : null;
    }

    private static IReadOnlyList<Draft> Drafts(Question question) =>
        (question.DraftKind ?? question.Node) is { } kind ? [new Draft(kind, [], DateOnly.FromDateTime(question.SaidAt))] : [];

    private static Completed? Replaced(FirstMessage first, string text)
    {
        var question = first.Question;
        if (Wording.NameAndTime(first.Context(node: null), text) is var (name, time) && question.Reason != AskReason.Date)
        {
            return first.Read($"{(question.Said.Length > 0 ? first.With(name) : $"{name} {question.Text}")} {time}").IfRecorded;
        }

        if (!AnswerPiece.Is(first, text)
            || (question.Reason == AskReason.Date && !Wording.NamesTime(first.Context(node: null), text)))
        {
            return null;
        }

        return first.Read(question.Said.Length > 0 ? first.With(text.Trim()) : $"{text.Trim()} {question.Text}").IfRecorded;
    }

    private static Completed? Confirmed(FirstMessage first, string text)
    {
        var question = first.Question;
        if (AnswerPhrases.MeansYes(text) || (question.List is { Count: > 0 } shown && AnswerPhrases.MeansAllOf(text, shown.Count)))
        {
            return first.Read(question.Text).IfRecorded
                ?? first.Read($"{ConfirmPhrases.Everybody}{question.Text}").IfRecorded
                ?? AllBut(first);
        }

        return AnswerPiece.Is(first, text) ? first.Read(text, question.DraftKind ?? question.Node).IfRecorded : null;
    }

    private static Completed? AllBut(FirstMessage first) =>
        (first.Question.DraftKind ?? first.Question.Node) is { } kind
            ? first.Read(ConfirmPhrases.EverybodyDone(WordingPhrases.Kind(kind), first.Question.Text)).IfRecorded
            : null;
}
