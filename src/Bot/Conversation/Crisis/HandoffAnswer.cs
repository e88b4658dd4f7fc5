using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>Whom the answer to an offered hand-over means: 1, 要, 转介, 两个都是, 李想和张三, 不是张三, or a name, be it guessed.</summary>
public static class HandoffAnswer
{
    private const int LongestAside = 4;

    /// <summary>Null where the message is no answer.</summary>
    public static HandoffChoice? Of(Turn turn, Offer.Handoff offer)
    {
        var text = turn.Message.Text.Trim();
        return IsRequest(turn, text) ? null
            : offer.IsDeclined ? ReConsidered(turn, offer, text)
            : offer.All.Count > 1 && HandoffWordPhrases.Both().IsMatch(text) ? new(offer.All)
            : Pointed(turn, offer, text) is { Count: > 0 } pointed ? new(pointed)
            : Exclusion.Of(turn, offer, text) is { } left ? left
            : HandoffWordPhrases.Also().Match(text) is { Success: true } also && NamedAlone.Of(turn, also.Groups["who"].Value) is { InDoubt: [] } one ? one
            : One(turn, offer, text);
    }

    /// <summary>上报, 通知心理老师, 请方老师来: a hand-over is wanted, of whom is not said. 转介 alone may ask for the list.</summary>
    public static bool IsWordForIt(Turn turn, string text) =>
        !HandoffWordPhrases.Queue().IsMatch(text) && ((HandoffWordPhrases.Yes().IsMatch(text) && HandoffWordPhrases.SaysWhat().IsMatch(text)) || IsCalledFor(turn, text));

    /// <summary>查 李想: a look-up, whatever is open.</summary>
    private static bool IsRequest(Turn turn, string text) =>
        ReplyReader.Read(NamedAlone.Nameless(turn), text) is Reply.Queried or Reply.Commanded { Command: not Command.Handoff };

    /// <summary>还是转介吧, after a no; 张三也是, after the other of two.</summary>
    private static HandoffChoice? ReConsidered(Turn turn, Offer.Handoff offer, string text) =>
        HandoffWordPhrases.AlsoIs().Match(text) is { Success: true } also && NamedAlone.Of(turn, also.Groups["who"].Value) is { InDoubt: [], Students: [var one] } && offer.All.Contains(one) ? new([one])
        : !(HandoffWordPhrases.Queue().IsMatch(text) || IsWordForIt(turn, text)) ? null
        : offer.Candidates is [var only] ? new([only])
        : new([]) { InDoubt = offer.Candidates, IsOpenStill = true };

    /// <summary>1、2, 1和2, 两个都是: by number, or all of them.</summary>
    private static IReadOnlyList<StudentId> Pointed(Turn turn, Offer.Handoff offer, string text)
    {
        if (offer.IsInWords || offer.All.Count < 2)
        {
            return [];
        }

        var several = offer.Candidates.Count > 1 ? offer.Candidates : offer.All;
        var context = turn.Context() with { List = offer.Candidates, Node = EntryKind.Talk };
        return AnswerPhrases.MeansAllOf(text, several.Count) ? several
            : offer.Candidates.Count > 1 && !turn.Memory.IsListNewerThanQuestion && Wording.IsNumbersAlone(context, text)
                && ReplyReader.Read(context, text) is Reply.Recorded { Drafts: [{ Students: [_, _, ..] numbered }] } ? numbered
            : [];
    }

    private static HandoffChoice? One(Turn turn, Offer.Handoff offer, string text)
    {
        var takesNumber = !offer.IsInWords && !turn.Memory.IsListNewerThanQuestion;
        return offer.Candidates switch
        {
            [var only] when (takesNumber && AnswerPhrases.Number(text) == 1) || (!offer.IsInWords && AnswerPhrases.MeansYes(text))
                || HandoffWordPhrases.Queue().IsMatch(text) || HandoffWordPhrases.Yes().IsMatch(text) || IsCalledFor(turn, text) => new([only]),
            [_, _, ..] when Guessed(turn, offer, text) is { Students: [_, _, ..] } both => both,
            [_, _, ..] several when !offer.IsInWords && Numbered(turn, several, text) is { } chosen => new([chosen]),
            _ => Guessed(turn, offer, text),
        };
    }

    /// <summary>请方老师来, 叫何校长: one of those who would be asked.</summary>
    private static bool IsCalledFor(Turn turn, string text) =>
        HandoffWordPhrases.CalledFor().Match(text) is { Success: true } called
        && turn.Roster.Staff.Any(member => member.Id != turn.Sender.Id && member.IsAskedToTakeOver && HandoffWordPhrases.OwnNames(member.Name).Any(name => called.Groups["who"].Value.StartsWith(name, StringComparison.Ordinal)));

    private static StudentId? Numbered(Turn turn, IReadOnlyList<StudentId> several, string text)
    {
        var (chosen, more) = Choices.Of(text.Replace(HandoffWordPhrases.Handoff, "", StringComparison.Ordinal).Trim(), several, turn.Roster);
        return more.Length > LongestAside && AnswerPhrases.NumberAndMore(text) is null && AnswerPhrases.TellsStory(more) ? null : chosen;
    }

    /// <summary>
    /// 好像是王子涵. Behind another message a name is the answer only where it was asked a moment ago and is one of those asked about,
    /// or where nobody was named yet.
    /// </summary>
    private static HandoffChoice? Guessed(Turn turn, Offer.Handoff offer, string text)
    {
        var hedged = HandoffWordPhrases.Hedged().Match(text);
        var canBeAnswer = !offer.IsInWords
            || (turn.Memory.Open is Offer.Handoff && (turn.Memory.HandoffJustOffered is not null || (offer.Candidates.Count == 0 && hedged.Groups["hedge"].Length > 0)));
        return !canBeAnswer || !hedged.Success || HandoffWordPhrases.IsQuestion().IsMatch(text) ? null
            : NamedAlone.Of(turn, hedged.Groups["name"].Value) is { } named ? named.Within(turn, offer.Candidates, hedged.Groups["class"].Value) is { } meant && IsAskedFor(offer, meant) ? meant : null
            : NamedAlone.UnknownIn(turn, hedged.Groups["name"].Value) is { } unknown ? new([]) { Unknown = unknown }
            : null;
    }

    private static bool IsAskedFor(Offer.Handoff offer, HandoffChoice meant) =>
        !offer.IsInWords || offer.Candidates.Count == 0 || (offer.Candidates.Count > 1 && meant is { InDoubt: [] } && meant.Students.All(offer.Candidates.Contains));
}
