using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>Whom the answer to an offered hand-over means: 1, 要, 转介, 两个都要, 李想也要, or a name, be it guessed.</summary>
public static class HandoffAnswer
{
    private const int LongestName = 10;

    /// <summary>A nickname, or a name by its sound.</summary>
    private const int LongestSound = 4;

    private const int LongestAside = 4;

    /// <summary>Empty where the message is no answer.</summary>
    public static IReadOnlyList<StudentId> Chosen(Turn turn, Offer.Handoff offer)
    {
        var text = turn.Message.Text.Trim();
        return IsRequest(turn, text) ? []
            : offer.All.Count > 1 && HandoffWordPhrases.Both().IsMatch(text) ? offer.All
            : HandoffWordPhrases.Also().Match(text) is { Success: true } also ? Only(Named(turn, also.Groups["who"].Value))
            : Only(One(turn, offer, text));
    }

    /// <summary>查 李想: a look-up, whatever is open.</summary>
    private static bool IsRequest(Turn turn, string text) =>
        ReplyReader.Read(Nameless(turn), text) is Reply.Queried or Reply.Commanded { Command: not Command.Handoff };

    private static IReadOnlyList<StudentId> Only(StudentId? one) => one is { } student ? [student] : [];

    private static StudentId? One(Turn turn, Offer.Handoff offer, string text)
    {
        var takesNumber = !offer.IsInWords && !turn.Memory.IsListNewerThanQuestion;
        return offer.Candidates switch
        {
            [var only] when (takesNumber && AnswerPhrases.Number(text) == 1) || (!offer.IsInWords && AnswerPhrases.MeansYes(text))
                || HandoffWordPhrases.Queue().IsMatch(text) || HandoffWordPhrases.Yes().IsMatch(text) => only,
            [_, _, ..] several when !offer.IsInWords && Numbered(turn, several, text) is { } chosen => chosen,
            _ => Guessed(turn, offer, text),
        };
    }

    private static StudentId? Numbered(Turn turn, IReadOnlyList<StudentId> several, string text)
    {
        var (chosen, more) = Choices.Of(text.Replace(HandoffWordPhrases.Handoff, "", StringComparison.Ordinal).Trim(), several, turn.Roster);
        return more.Length > LongestAside && AnswerPhrases.NumberAndMore(text) is null && AnswerPhrases.TellsStory(more) ? null : chosen;
    }

    /// <summary>好像是王子涵: behind another message only where nobody was named yet, and the words say that it is an answer.</summary>
    private static StudentId? Guessed(Turn turn, Offer.Handoff offer, string text)
    {
        var hedged = HandoffWordPhrases.Hedged().Match(text);
        var canBeAnswer = !offer.IsInWords || (offer.Candidates.Count == 0 && turn.Memory.Open is Offer.Handoff && hedged.Groups["hedge"].Length > 0);
        return canBeAnswer && hedged.Success && Named(turn, hedged.Groups["name"].Value) is { } student && IsOfClass(turn.Student(student), hedged.Groups["class"].Value)
            ? student
            : null;
    }

    private static bool IsOfClass(Student student, string said) =>
        said.Length == 0 || student.Class.EndsWith(ClassPhrases.Tight(said), StringComparison.Ordinal);

    /// <summary>A name and no more; a number is none, and what tells anything else, or speaks of danger itself, is a message of its own.</summary>
    private static StudentId? Named(Turn turn, string text)
    {
        var context = Nameless(turn);
        return text.Length is > 1 and <= LongestName && ReplyReader.DangerIn(text).Tier == DangerTier.None
            && CorrectionReader.Read(context, text) is null or { Denied: null }
            && ReplyReader.Read(context, text) is Reply.Nothing { Students: not [] } or Reply.Asked { Reason: AskReason.Kind or AskReason.NotYours }
            && ReplyReader.Read(context, $"{HandoffWordPhrases.Handoff} {text}") is Reply.Commanded { Command: Command.Handoff, Students: [var named] }
            && IsNameAlone(turn.Student(named), text)
                ? named
                : null;
    }

    private static bool IsNameAlone(Student student, string text) => text.Contains(student.Name, StringComparison.Ordinal)
        ? ClassPhrases.WithoutClass(text.Replace(student.Name, "", StringComparison.Ordinal), student.Grade, student.Class).Length == 0
        : text.Length <= LongestSound || text.All(char.IsAscii);

    private static ReplyContext Nameless(Turn turn) => turn.Context() with { List = null, Node = null };
}
