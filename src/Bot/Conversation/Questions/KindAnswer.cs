using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>What of was done: 2, 家访, 谈话，也给妈妈打了电话; or 还有何欣悦, which joins the message that is asked about.</summary>
public static class KindAnswer
{
    private const int Longest = 30;

    public static Completed? Read(FirstMessage first, string text)
    {
        if (AnswerPhrases.Kind(text) is { } kind && (AnswerPhrases.Number(text) is not null || MaySayKind(first.Alone(text))))
        {
            return first.Read(first.Question.Text, kind);
        }

        if (AnswerPhrases.NumberAndMore(text) is var (number, more) && AnswerPhrases.KindOf(number) is { } numbered)
        {
            return first.Read($"{first.Question.Text} {more}", numbered);
        }

        return AlsoReader.ReadMore(first.Context(node: null), text) is { } who && !AnswerPhrases.TellsStory(who)
            ? first.Read(first.Joined(who), node: null)
            : InWords(first, text);
    }

    /// <summary>Said of nobody by name, and read with the message it speaks of those whom that names.</summary>
    private static Completed? InWords(FirstMessage first, string text) =>
        text.Length <= Longest && ReplyReader.DangerIn(text).Tier == DangerTier.None && Wording.NamesKind(first.Context(node: null), text)
        && MaySayKind(first.Alone(text)) && first.Students is { Count: > 0 } students
            ? new[] { $"{first.Question.Text} {text}", $"{first.Question.Text}，{text}" }
                .Select(joined => first.Read(joined, node: null).IfRecorded)
                .FirstOrDefault(joined => joined?.Reply is Reply.Recorded { Drafts: var drafts } && drafts.All(draft => draft.Students.ToHashSet().SetEquals(students)))
            : null;

    private static bool MaySayKind(Reply alone) => alone switch
    {
        Reply.Nothing { Reason: NothingReason.Plan or NothingReason.NotDone } or Reply.Commanded or Reply.Queried or Reply.Recorded => false,
        Reply.Asked asked => asked.Candidates.Count == 0 && asked.Said.Length == 0 && asked.Drafts.All(draft => draft.Students.Count == 0),
        _ => true,
    };
}
