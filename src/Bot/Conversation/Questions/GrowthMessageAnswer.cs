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

    public static Completed? Read(FirstMessage first, string text)
    {
        var question = first.Question;
        if (question.Candidates.Count > 0)
        {
            return Choices.Of(text, question.Candidates, first.Register.Roster).Student is { } meant ? To(first, meant) : null;
        }

        List<StudentId> children = first.Read(question.Text).Reply is Reply.Asked asked ? [.. asked.Drafts.SelectMany(draft => draft.Students)] : [];
        var alone = first.Alone(text);
        return !IsMessage(children, alone, text) ? null
            : first.Read($"{question.Text.TrimEnd()}\n{text}").IfRecorded ?? ToWhom(first, children, alone, text);
    }

    /// <summary>寄语 李想, and then 李思远，这学期你…: the letter greets another than it was to be for.</summary>
    private static Completed? ToWhom(FirstMessage first, List<StudentId> children, Reply alone, string text) =>
        children is [var child] && Named(alone) is [var greeted, ..] && greeted != child
            ? new Completed(new Reply.Asked(AskReason.Confirm, [new Draft(EntryKind.GrowthMessage, [child], Day(first))], [child, greeted], ""), text, first.Question.Node)
            : null;

    private static Completed To(FirstMessage first, StudentId child)
    {
        var letter = first.Question.Text;
        return new Completed(new Reply.Recorded([new Draft(EntryKind.GrowthMessage, [child], Day(first)) { Note = letter.Trim() }]), letter, first.Question.Node);
    }

    private static DateOnly Day(FirstMessage first) => DateOnly.FromDateTime(first.Question.SaidAt);

    /// <param name="children">Whom the letter is to.</param>
    /// <param name="alone">The text, read as a message of its own, with nothing asked for.</param>
    /// <param name="text">As it was written.</param>
    private static bool IsMessage(IReadOnlyCollection<StudentId> children, Reply alone, string text) =>
        ReplyReader.DangerIn(text).Tier == DangerTier.None && !AnswerPhrases.PutsOff(text) && alone is not (Reply.Commanded or Reply.Queried)
        && (AnswerPhrases.SpeaksToSomebody(text) || !TellsOther(children, alone, text));

    /// <summary>谈 李想 学业, 张三没来, 李想这孩子老迟到，跟他妈妈通了电话, or a mere name.</summary>
    private static bool TellsOther(IReadOnlyCollection<StudentId> children, Reply alone, string text) => alone switch
    {
        Reply.Recorded or Reply.Nothing { Reason: NothingReason.Plan or NothingReason.NotDone or NothingReason.Courtesy } => true,
        Reply.Asked asked => Named(asked) is { Count: > 0 } named && (text.Trim().Length <= ShorterThanLetters || !named.All(children.Contains)),
        _ => false,
    };

    private static IReadOnlyList<StudentId> Named(Reply alone) => alone switch
    {
        Reply.Asked asked => [.. asked.Candidates.Concat(asked.Drafts.SelectMany(draft => draft.Students))],
        Reply.Recorded recorded => [.. recorded.Drafts.SelectMany(draft => draft.Students)],
        _ => [],
    };
}
