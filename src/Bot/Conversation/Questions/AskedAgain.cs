using Tutorship.Bot.Conversation.Crisis;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>What answers nothing of what was asked: the question is put again, and no older list is taken for it.</summary>
public static class AskedAgain
{
    /// <summary>Numbers and no word beside them. Null where they may mean students of the list all the same.</summary>
    public static OutgoingMessage? Numbers(Turn turn, OpenMatter? open) =>
        AnswerPhrases.Number(turn.Message.Text) is not null || Wording.IsNumbersAlone(turn.Context(), turn.Message.Text) ? Again(turn, open) : null;

    /// <summary>三班那个, 3 学业: meant for the question, and none of its choices. Null where it is a message of its own.</summary>
    public static OutgoingMessage? Choice(Turn turn, OpenMatter? open, Reply own) =>
        turn.Choices is not null && (own is Reply.Asked { Reason: AskReason.Number } || TellsNothing(turn, open, own)) ? Again(turn, open) : null;

    /// <summary>Whom the matter numbers; null where it numbers nobody. Of students who are not all the sender's own, no entry is written by number.</summary>
    public static IReadOnlyList<StudentId>? ChoicesOf(Turn turn, OpenMatter? open) => open switch
    {
        _ when turn.Memory.IsListNewerThanQuestion => null,
        Question { Reason: AskReason.WhichStudent, Candidates: var several } => Own(turn, several),
        Offer.Handoff { Candidates: [_, _, ..] several, IsInWords: false } => Own(turn, several),
        Offer.Lookup lookup => Own(turn, lookup.Candidates),
        Offer.Move { Candidates: [_, _, ..] several } => Own(turn, several),
        _ => null,
    };

    private static IReadOnlyList<StudentId> Own(Turn turn, IReadOnlyList<StudentId> choices) =>
        choices.All(id => turn.Caseload.Any(own => own.Id == id)) ? choices : [];

    private static bool TellsNothing(Turn turn, OpenMatter? open, Reply own) =>
        open is Question { Reason: AskReason.WhichStudent } && !AnswerPhrases.IsThanks(turn.Message.Text)
        && own is Reply.Nothing { IsCrisis: false, Reason: NothingReason.Courtesy or NothingReason.Unrelated } or Reply.Asked { Reason: AskReason.Confirm };

    private static OutgoingMessage.Text? Again(Turn turn, OpenMatter? open) => Words(turn, open) is { } words ? new(words) : null;

    private static string? Words(Turn turn, OpenMatter? open) => open switch
    {
        Question { Reason: AskReason.WhichStudent, Candidates: [] } question => QuestionPhrases.WhoThen(question.Said, turn.Example),
        Question { Reason: AskReason.WhichStudent } question => QuestionPhrases.WhichStudent(question.Said, Students(turn, question.Candidates)),
        Question { Reason: AskReason.Kind } => QuestionPhrases.Kind([]),
        Question { Reason: AskReason.Date } question => QuestionPhrases.Date(question.Said),
        Question { Reason: AskReason.NotYours or AskReason.UnknownStudent } => QuestionPhrases.NumberUnclear(),
        Question { Reason: AskReason.Student, ListBefore: null } question => QuestionPhrases.StudentOfMany(question.DraftKind, turn.Example),
        Offer.Handoff { Candidates: [var only], IsInWords: false } => CrisisPhrases.Again(CrisisPhrases.Offer(turn.Student(only))),
        Offer.Handoff { Candidates: [_, _, ..] several, IsInWords: false } => CrisisPhrases.Whom(Students(turn, several)),
        Offer.Lookup lookup => OfferPhrases.WhichToLookUp(turn.Student(lookup.Candidates[0]).Name, Students(turn, lookup.Candidates)),
        Offer.Move { Candidates: [_, _, ..] several } => OfferPhrases.WhichToMove(Students(turn, several)),
        Offer.Move { Denied: { } denied } => OfferPhrases.WhoThen(turn.Student(denied).Name),
        Offer.OlderUndo or Offer.Appointment { IsInWords: false } => QuestionPhrases.NumberNotOffered(),
        _ => null,
    };

    private static IReadOnlyList<Student> Students(Turn turn, IReadOnlyList<StudentId> ids) => [.. ids.Select(turn.Student)];
}
