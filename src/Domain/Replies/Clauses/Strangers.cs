namespace Tutorship.Domain.Replies;

/// <summary>What is clearly meant as a name where one must stand, though it is nobody's of the caseload.</summary>
internal static class Strangers
{
    private const int LongestSentence = 100;

    /// <summary>Surname and given name of nobody known, or a given name of somebody else's student, where only a name can stand.</summary>
    public static bool AreNamed(SchoolRegister register, IReadOnlyList<Token> tokens, List<Token> before, int i, int end)
    {
        var text = NameSlots.TextOf(tokens, i, end);
        var length = text.EnumerateRunes().Count();
        var betweenWithAndKind = before.Count > 0 && before[^1].Is(Sense.With) && end < tokens.Count
            && tokens[end].Is(Sense.Talk | Sense.Classmate | Sense.Parent);
        var loose = Enumerable.Range(i, end - i).Count(place => tokens[place].Is(Sense.Unknown | Sense.Name));
        return !tokens[i].Is(Sense.Home) && !Lexicon.Knows(text) && !NamesThatAreWords.Holds(text) && length is 2 or 3 or 4
            && Enumerable.Range(i, end - i).All(place => tokens[place].Text.Length == 1 || tokens[place].Is(Sense.Name) || (place == i + 1 && place + 1 == end && (DeedFollows(tokens, end) || ((end == tokens.Count || tokens[end].Is(Sense.Space)) && before.LastOrDefault(token => !token.Is(Sense.Space))?.Is(Sense.Aspect | Sense.Talk | Sense.Visit) == true))))
            && !IsBehindStory(before)
            && ((Surnames.BeginStranger(text) && tokens[i].Text.Length <= 2 && loose > 0 && (length < 4 || Surnames.IsCompound(text[..2])))
                || (length == 2 && text[0] is '小' or '老' or '阿' && tokens[i].Text.Length == 1 && Surnames.Begin(text.AsSpan(1)) && end < tokens.Count && tokens[end].Is(SlotBorders.Kind))
                || (loose == end - i && DeedFollows(tokens, end) && register.IsGivenName(text))
                || (betweenWithAndKind && loose == end - i && length is 2 or 3));
    }

    /// <summary>lqq谈了: letters that are no word, beside the deed.</summary>
    public static bool IsTyped(IReadOnlyList<Token> tokens, List<Token> before, int i) =>
        tokens[i].Text.Length is > 1 and < 20 && !LatinWords.Holds(tokens[i].Text)
        && i + 1 < tokens.Count + 1 && SlotBorders.FirmlyCloses(tokens, i + 1)
        && ((i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Talk | Sense.Visit | Sense.Parent | Sense.Also | Sense.Each))
            || before.LastOrDefault(token => !token.Is(Sense.Space | Sense.Aspect))?.Is(Sense.With | Sense.Talk | Sense.Visit) == true);

    /// <summary>钱多多 谈: a word behind a surname is a given name where the deed comes next.</summary>
    private static bool DeedFollows(IReadOnlyList<Token> tokens, int next)
    {
        var place = next < tokens.Count && tokens[next].Is(Sense.Space) ? next + 1 : next;
        return place < tokens.Count && tokens[place].Is(SlotBorders.Kind | Sense.Parent | Sense.Classmate) && !tokens[place].Is(Sense.Remark);
    }

    /// <summary>Behind 了 a name is expected only where the deed has no student yet.</summary>
    private static bool IsBehindStory(List<Token> before)
    {
        if (before.Count == 0 || !before[^1].Is(Sense.Aspect))
        {
            return false;
        }

        var sentence = Math.Min(before.Count, LongestSentence);
        var deed = before.FindLastIndex(before.Count - 1, sentence, token => !token.Is(Sense.Aspect));
        var start = before.FindLastIndex(before.Count - 1, sentence, token => token.Is(Sense.Break)) + 1;
        return deed < 0 || !before[deed].Is(SlotBorders.Kind) || before.Skip(Math.Max(start, before.Count - sentence)).Any(token => token.Is(Sense.Name | Sense.Number));
    }
}
