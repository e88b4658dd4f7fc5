namespace Tutorship.Domain.Replies;

/// <summary>Whose home it was, where students went along: 和杨帆去石磊家, 带着杨帆家访石磊.</summary>
internal static class Visits
{
    /// <summary>The place behind which those stand who were visited; null where nobody is named on both sides.</summary>
    public static int? Visited(IReadOnlyList<Token> tokens, int deed)
    {
        var go = tokens.Take(deed).ToList().FindLastIndex(token => token.Is(Sense.Go));
        if (go > 0 && AreNamed(tokens.Take(go)) && AreNamed(tokens.Take(deed).Skip(go)))
        {
            return go + 1;
        }

        var leads = tokens.FirstOrDefault(token => !token.Is(Sense.Space | Sense.Day | Sense.TimeOfDay | Sense.Filler | Sense.Self));
        return leads is not null && (leads.Is(Sense.With | Sense.And) || leads.Text is "带" or "带着" or "陪") && AreNamed(tokens.Take(deed))
            && tokens.Skip(deed + 1).SkipWhile(token => token.Is(Sense.Aspect)).FirstOrDefault()?.Is(Sense.Name | Sense.Number) == true
            ? deed + 1
            : null;
    }

    /// <summary>去杨帆家、石磊家: the homes behind the first.</summary>
    public static IEnumerable<Token> NextDoor(IReadOnlyList<Token> tokens, int deed)
    {
        for (var i = deed; tokens[deed].Is(Sense.Home) && i + 3 < tokens.Count && tokens[i + 1].Is(Sense.And) && tokens[i + 2].Is(Sense.Name | Sense.Number) && tokens[i + 3].Is(Sense.Home); i += 3)
        {
            yield return tokens[i + 2];
        }
    }

    private static bool AreNamed(IEnumerable<Token> tokens) => tokens.Any(token => token.Is(Sense.Name | Sense.Number));
}
