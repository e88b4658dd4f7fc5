using Tutorship.Bot.Conversation.Crisis;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>A number that answers nothing of what was asked: the question is put again, and no older list is taken for it.</summary>
public static class StrayNumber
{
    /// <summary>Null where the message is no bare number, or may mean a student of the list all the same.</summary>
    public static OutgoingMessage? Answer(Turn turn, OpenMatter? open) =>
        AnswerPhrases.Number(turn.Message.Text) is null ? null : Again(turn, open) is { } again ? new OutgoingMessage.Text(again) : null;

    private static string? Again(Turn turn, OpenMatter? open) => open switch
    {
        Question { Reason: AskReason.WhichStudent } question => QuestionPhrases.WhichStudent(question.Said, [.. question.Candidates.Select(turn.Student)]),
        Question { Reason: AskReason.Kind } => QuestionPhrases.Kind([]),
        Question { Reason: AskReason.Date } question => QuestionPhrases.Date(question.Said),
        Question { Reason: AskReason.NotYours or AskReason.UnknownStudent } => QuestionPhrases.NumberUnclear(),
        Offer.Handoff { Candidates: [_, _, ..] several, IsInWords: false } => CrisisPhrases.Whom([.. several.Select(turn.Student)]),
        Offer.Lookup lookup => OfferPhrases.WhichToLookUp(turn.Student(lookup.Candidates[0]).Name, [.. lookup.Candidates.Select(turn.Student)]),
        _ => null,
    };
}
