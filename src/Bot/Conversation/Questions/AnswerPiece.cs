using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>Whether a message is a piece of another one, or stands alone.</summary>
public static class AnswerPiece
{
    private const int Longest = 20;

    /// <summary>A name, a number, a day: what says nothing by itself. A message with a deed, a query, a command, a story stands alone.</summary>
    public static bool Is(FirstMessage first, string text)
    {
        var question = first.Question;
        if (text.Trim().Length is 0 or > Longest || ReplyReader.DangerIn(text).Tier != DangerTier.None
            || (!OffersNumbers(question) && (AnswerPhrases.Number(text) is not null || Wording.PointsToList(first.Context(node: null), text))))
        {
            return false;
        }

        return first.Alone(text) switch
        {
            Reply.Asked { Drafts: [{ Students: not [], Note: var told }, ..] } when AnswerPhrases.TellsStory(told) => false,
            Reply.Asked { Drafts: [{ Students: not [] } piece, ..] } when TurnsToOtherTopic(first, piece) => false,
            Reply.Nothing { Reason: NothingReason.Plan or NothingReason.NotDone } => false,
            Reply.Nothing nothing => question.Reason != AskReason.Date || nothing.Students.Count == 0,
            Reply.Asked { Reason: AskReason.Confirm or AskReason.Student } => false,
            Reply.Asked => question.Reason != AskReason.Date,
            _ => false,
        };
    }

    /// <summary>谈了张珊珊 选科, 张珊珊妈妈病了, 查 张珊珊: of one of those who were asked about, and yet news.</summary>
    public static bool IsOwnMessage(FirstMessage first, Student student, string text) =>
        text.Contains(student.Name, StringComparison.Ordinal)
        && (first.Alone(text) is Reply.Queried or Reply.Commanded or Reply.Nothing { Reason: NothingReason.Plan or NothingReason.NotDone }
            || ReplyReader.DangerIn(text).Tier != DangerTier.None || AnswerPhrases.TellsStory(text) || Wording.NamesKind(first.Context(node: null), text));

    /// <summary>谈了王大锤 学业 is no talk with 李想 where 李想 手机 follows: who has another topic tells of somebody else.</summary>
    private static bool TurnsToOtherTopic(FirstMessage first, Draft piece) =>
        piece.Strategies != Strategy.None
        && first.Read(first.With(first.Register.Roster.Find(piece.Students[0])!.Name)).Reply is Reply.Recorded completed
        && completed.Drafts.Aggregate(Strategy.None, (topics, draft) => topics | draft.Strategies) is var topics and not Strategy.None
        && (piece.Strategies & ~topics) != Strategy.None;

    private static bool OffersNumbers(Question question) => question.Reason switch
    {
        AskReason.NotYours or AskReason.UnknownStudent or AskReason.Date => false,
        AskReason.Student => question.ListBefore is not null,
        _ => true,
    };
}
