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
    private const int LongestPiece = 20;

    /// <summary>The completed reply; null when the text does not answer the question.</summary>
    public static Reply? Read(Question question, SchoolRegister register, StaffId sender, string text) => question.Reason switch
    {
        _ when question.IsCorrected => Again(question, register, sender, question.Text, question.Node),
        AskReason.Kind => KindChosen(question, register, sender, text),
        AskReason.WhichStudent => WhichStudent(question, register, sender, text),
        AskReason.Student => Prefixed(question, register, sender, text),
        AskReason.UnknownStudent or AskReason.NotYours or AskReason.Date => Replaced(question, register, sender, text),
        AskReason.Confirm => Confirmed(question, register, sender, text),
        AskReason.Number => AnswerPhrases.MeansYes(text) ? Again(question, register, sender, question.Text, question.Node) : null,
        _ => null,
    };

    /// <summary>2, 家访, 2 和班主任一起: what stands behind the choice belongs to the message.</summary>
    private static Reply? KindChosen(Question question, SchoolRegister register, StaffId sender, string text)
    {
        if (AnswerPhrases.Kind(text) is { } kind)
        {
            return Again(question, register, sender, question.Text, kind);
        }

        return AnswerPhrases.NumberAndMore(text) is var (number, more) && AnswerPhrases.KindOf(number) is { } numbered
            ? Again(question, register, sender, $"{question.Text} {more}", numbered)
            : null;
    }

    private static Reply? WhichStudent(Question question, SchoolRegister register, StaffId sender, string text)
    {
        var pointed = Pointed(question, register, sender, text);
        if (pointed is { Count: > 1 } several)
        {
            var names = string.Join('、', several.Select(id => register.Roster.Find(id)?.Name));
            return Again(question, register, sender, ReplaceSaid(question, names), question.Node) as Reply.Recorded;
        }

        var (choice, more) = pointed is [var last] ? (last, "")
            : CorrectionReader.Read(Context(question, register, sender, node: null), text) is { Meant: { } corrected } && question.Candidates.Contains(corrected) ? (corrected, "")
            : Choices.Of(text, question.Candidates, register.Roster) is { Student: not null } whole ? whole
            : Choices.Leading(text, question.Candidates, register.Roster);
        if (choice is not { } chosen || register.Roster.Find(chosen) is not { } student || IsOwnMessage(question, register, sender, student, text))
        {
            return null;
        }

        var reply = Again(question, register, sender, $"{ReplaceSaid(question, student.Name)} {more}".Trim(), question.Node);
        return reply is Reply.Asked { Reason: AskReason.WhichStudent } asked && asked.Candidates.Contains(chosen)
            ? Chosen(asked, chosen)
            : reply;
    }

    /// <summary>1 2, 最后一个, 都谈了: those of them that numbers or a word for all stand for.</summary>
    private static IReadOnlyList<StudentId> Pointed(Question question, SchoolRegister register, StaffId sender, string text)
    {
        var context = Context(question, register, sender, EntryKind.Talk) with { List = question.Candidates };
        return AnswerPhrases.MeansAllOf(text, question.Candidates.Count) ? question.Candidates
            : Wording.IsNumbersAlone(context, text) && ReplyReader.Read(context, text) is Reply.Recorded { Drafts: [var draft] } ? draft.Students
            : [];
    }

    /// <summary>谈了张珊珊 选科, 张珊珊妈妈病了, 查 张珊珊: of one of those who were asked about, and yet news.</summary>
    private static bool IsOwnMessage(Question question, SchoolRegister register, StaffId sender, Student student, string text) =>
        text.Contains(student.Name, StringComparison.Ordinal)
        && (Again(question, register, sender, text, node: null) is Reply.Queried or Reply.Commanded or Reply.Nothing { Reason: NothingReason.Plan or NothingReason.NotDone }
            || ReplyReader.DangerIn(text).Tier != DangerTier.None || AnswerPhrases.TellsStory(text) || Wording.NamesKind(Context(question, register, sender, null), text));

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

    private static Reply? Prefixed(Question question, SchoolRegister register, StaffId sender, string text)
    {
        if (question.ListBefore is not null && question.List is { Count: > 0 } shown && AnswerPhrases.MeansAllOf(text, shown.Count))
        {
            return Again(question, register, sender, $"{string.Join('、', shown.Select(id => register.Roster.Find(id)?.Name))} {question.Text}", question.Node) as Reply.Recorded;
        }

        if (!IsPiece(question, register, sender, text))
        {
            return null;
        }

        var reply = Again(question, register, sender, $"{text.Trim()} {question.Text}", question.Node);
        return reply is Reply.Recorded or Reply.Asked { Reason: AskReason.WhichStudent or AskReason.Number } ? reply : null;
    }

    private static Reply? Replaced(Question question, SchoolRegister register, StaffId sender, string text)
    {
        if (Wording.NameAndTime(Context(question, register, sender, node: null), text) is var (name, time) && question.Reason != AskReason.Date)
        {
            return Again(question, register, sender, $"{(question.Said.Length > 0 ? ReplaceSaid(question, name) : $"{name} {question.Text}")} {time}", question.Node) as Reply.Recorded;
        }

        if (!IsPiece(question, register, sender, text)
            || (question.Reason == AskReason.Date && !Wording.NamesTime(Context(question, register, sender, node: null), text)))
        {
            return null;
        }

        var replaced = question.Said.Length > 0 ? ReplaceSaid(question, text.Trim()) : $"{text.Trim()} {question.Text}";
        return Again(question, register, sender, replaced, question.Node) is Reply.Recorded reply ? reply : null;
    }

    private static Reply? Confirmed(Question question, SchoolRegister register, StaffId sender, string text)
    {
        if (question.DraftKind == EntryKind.GrowthMessage)
        {
            List<StudentId> children = Again(question, register, sender, question.Text, question.Node) is Reply.Asked asked ? [.. asked.Drafts.SelectMany(draft => draft.Students)] : [];
            return GrowthMessageAnswer.IsMessage(children, Again(question, register, sender, text, node: null), text)
                ? Again(question, register, sender, $"{question.Text.TrimEnd()}\n{text}", question.Node) as Reply.Recorded
                : null;
        }

        if (AnswerPhrases.MeansYes(text))
        {
            return Again(question, register, sender, question.Text, question.Node) as Reply.Recorded
                ?? Again(question, register, sender, $"{ConfirmPhrases.Everybody}{question.Text}", question.Node) as Reply.Recorded
                ?? AllBut(question, register, sender);
        }

        return IsPiece(question, register, sender, text)
            ? Again(question, register, sender, text, question.DraftKind ?? question.Node) as Reply.Recorded
            : null;
    }

    private static Reply.Recorded? AllBut(Question question, SchoolRegister register, StaffId sender) =>
        (question.DraftKind ?? question.Node) is { } kind
            ? Again(question, register, sender, ConfirmPhrases.EverybodyDone(WordingPhrases.Kind(kind), question.Text), question.Node) as Reply.Recorded
            : null;

    private static Reply Again(Question question, SchoolRegister register, StaffId sender, string text, EntryKind? node) =>
        ReplyReader.Read(Context(question, register, sender, node), text);

    private static ReplyContext Context(Question question, SchoolRegister register, StaffId sender, EntryKind? node) =>
        new(register, sender, question.SaidAt, question.List, node);

    private static string ReplaceSaid(Question question, string words)
    {
        var at = question.Text.IndexOf(question.Said, StringComparison.Ordinal);
        return at < 0 || question.Said.Length == 0
            ? $"{words} {question.Text}"
            : string.Concat(question.Text.AsSpan(0, at), words, question.Text.AsSpan(at + question.Said.Length));
    }

    /// <summary>A name, a number, a day: what says nothing by itself. A message with a deed, a query, a command, a story stands alone.</summary>
    private static bool IsPiece(Question question, SchoolRegister register, StaffId sender, string text)
    {
        if (text.Trim().Length is 0 or > LongestPiece || ReplyReader.DangerIn(text).Tier != DangerTier.None
            || (!OffersNumbers(question) && (AnswerPhrases.Number(text) is not null || Wording.PointsToList(Context(question, register, sender, null), text))))
        {
            return false;
        }

        return Again(question, register, sender, text, node: null) switch
        {
            Reply.Asked { Drafts: [{ Students: not [], Note: var told }, ..] } when AnswerPhrases.TellsStory(told) => false,
            Reply.Asked { Drafts: [{ Students: not [] } piece, ..] } when TurnsToOtherTopic(question, register, sender, piece) => false,
            Reply.Nothing { Reason: NothingReason.Plan or NothingReason.NotDone } => false,
            Reply.Nothing nothing => question.Reason != AskReason.Date || nothing.Students.Count == 0,
            Reply.Asked { Reason: AskReason.Confirm or AskReason.Student } => false,
            Reply.Asked => question.Reason != AskReason.Date,
            _ => false,
        };
    }

    /// <summary>谈了王大锤 学业 is no talk with 李想 where 李想 手机 follows: who has another topic tells of somebody else.</summary>
    private static bool TurnsToOtherTopic(Question question, SchoolRegister register, StaffId sender, Draft piece) =>
        piece.Strategies != Strategy.None
        && Again(question, register, sender, ReplaceSaid(question, register.Roster.Find(piece.Students[0])!.Name), question.Node) is Reply.Recorded completed
        && completed.Drafts.Aggregate(Strategy.None, (topics, draft) => topics | draft.Strategies) is var topics and not Strategy.None
        && (piece.Strategies & ~topics) != Strategy.None;

    private static bool OffersNumbers(Question question) => question.Reason switch
    {
        AskReason.NotYours or AskReason.UnknownStudent or AskReason.Date => false,
        AskReason.Student => question.ListBefore is not null,
        _ => true,
    };
}
