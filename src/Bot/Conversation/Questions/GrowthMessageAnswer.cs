using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>
/// Whether what follows 寄语 张三 is the letter that was asked for. It goes to a child and the parents, so that what is not said to
/// the child has to read like nothing else.
/// </summary>
public static class GrowthMessageAnswer
{
    private const int ShorterThanLetters = 20;

    /// <param name="children">Whom the letter is to.</param>
    /// <param name="alone">The text, read as a message of its own, with nothing asked for.</param>
    /// <param name="text">As it was written.</param>
    public static bool IsMessage(IReadOnlyCollection<StudentId> children, Reply alone, string text) =>
        ReplyReader.DangerIn(text).Tier == DangerTier.None && !AnswerPhrases.PutsOff(text) && alone is not (Reply.Commanded or Reply.Queried)
        && (AnswerPhrases.SpeaksToSomebody(text) || !TellsOther(children, alone, text));

    /// <summary>谈 李想 学业, 张三没来, 李想这孩子老迟到，跟他妈妈通了电话, or a mere name.</summary>
    private static bool TellsOther(IReadOnlyCollection<StudentId> children, Reply alone, string text) => alone switch
    {
        Reply.Recorded or Reply.Nothing { Reason: NothingReason.Plan or NothingReason.NotDone or NothingReason.Courtesy } => true,
        Reply.Asked asked => asked.Candidates.Concat(asked.Drafts.SelectMany(draft => draft.Students)).ToList() is { Count: > 0 } named
            && (text.Trim().Length <= ShorterThanLetters || !named.TrueForAll(children.Contains)),
        _ => false,
    };
}
