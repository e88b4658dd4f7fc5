namespace Tutorship.Domain.Replies;

/// <summary>Whether a part asks, with or without the mark: nothing is told by it.</summary>
internal static class Questions
{
    public static bool AreIn(IReadOnlyList<Token> tokens, int deed, bool isDone)
    {
        var last = tokens.LastOrDefault(token => !token.Is(Sense.Space | Sense.Filler | Sense.Break));
        return deed < 0
            ? tokens.Any(token => token.Is(Sense.Name | Sense.Number)) && AsksAfter(tokens, last)
            : (last?.Text is "吗" or "么" or "没呢" or "没" or "没有" && !(last.Text[0] == '没' && tokens[tokens.ToList().LastIndexOf(last) - 1].Is(Sense.Number))) || (deed + 2 < tokens.Count && tokens[deed + 1].Text is "没" or "没有" && tokens[deed + 2].Text == tokens[deed].Text) || AsksWho(tokens, deed) || AsksWhat(tokens, deed) || (!isDone && IsWondered(tokens, deed));
    }

    /// <summary>李想在吗, 李想那边怎么样了, 李想的事有人管吗: asked, and nothing told.</summary>
    private static bool AsksAfter(IReadOnlyList<Token> tokens, Token? last)
    {
        var words = string.Concat(tokens.Where(token => !token.Is(Sense.Space)).Select(token => token.Text)).TrimEnd('了', '呢', '啊', '呀');
        return last?.Text is "吗" or "没呢" || words.EndsWith("在吗", StringComparison.Ordinal) || words.EndsWith("怎么样", StringComparison.Ordinal)
            || words.EndsWith("咋样", StringComparison.Ordinal) || words.EndsWith("什么情况", StringComparison.Ordinal);
    }

    /// <summary>谁跟李想谈了, 我哪天跟李想谈的: the question word leads, with the frame of the sentence before it.</summary>
    private static bool AsksWho(IReadOnlyList<Token> tokens, int deed)
    {
        if (deed > 0 && IsWho(tokens[deed - 1]))
        {
            return true;
        }

        var lead = tokens.Take(deed).FirstOrDefault(token => !token.Is(Sense.Space | Sense.Filler | Sense.Self | Sense.Adverb | Sense.Also | Sense.Day));
        return lead is not null && (IsWho(lead) || lead.Text is "什么时候" or "何时" or "哪天" or "几时")
            && StandingFinder.Reaches(tokens, deed, token => ReferenceEquals(token, lead));
    }

    private static bool IsWho(Token token) => token.Text is "谁" or "何人" or "哪个" or "哪位";

    /// <summary>李想谈了什么, 李想妈妈联系了几次了: behind the deed nothing but the question. 谈过几次了 tells.</summary>
    private static bool AsksWhat(IReadOnlyList<Token> tokens, int deed)
    {
        var behind = tokens.Skip(deed + 1).Where(token => !token.Is(Sense.Space | Sense.Aspect | Sense.Filler)).ToList();
        return behind is [var only] && (only.Text is "什么" or "啥" or "谁" or "何人" or "哪些" or "哪天" or "什么时候" or "多少" or "多少次"
                || (only.Text is "几次" or "几回" && tokens[deed + 1].Text == "了"))
            && tokens.Skip(deed + 1).Any(token => token.Is(Sense.Aspect));
    }

    /// <summary>什么时候谈张三合适, 谈张三要注意什么.</summary>
    private static bool IsWondered(IReadOnlyList<Token> tokens, int deed) => deed >= 0
        && (tokens.Take(deed).Any(token => token.Is(Sense.Question))
            || (tokens[^1].Is(Sense.Question) && tokens.Skip(deed + 1).Any(token => token.Is(Sense.Plan))));
}
