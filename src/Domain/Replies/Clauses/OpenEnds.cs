namespace Tutorship.Domain.Replies;

/// <summary>Where behind the last deed of a sentence others begin of whom it is not told.</summary>
internal static class OpenEnds
{
    /// <summary>张三谈了 李想明天: behind the deed, others of whom it is not told.</summary>
    public static int? Of(IReadOnlyList<Token> tokens, int start, IReadOnlyList<int> places)
    {
        for (var i = places.Count == 0 ? tokens.Count : places[^1] + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Is(Sense.Lacking))
            {
                return i;
            }

            if (LeavesOut(tokens, i) && tokens.Take(i).Skip(start).Any(token => token.Is(Sense.All | Sense.Each | Sense.Name | Sense.Number)))
            {
                return i;
            }

            if (!tokens[i].Is(Sense.Space) || !tokens.Take(i).Skip(start).Any(token => token.Is(Sense.Name | Sense.Number | Sense.All | Sense.Each)))
            {
                continue;
            }

            var next = i + 1;
            while (next < tokens.Count && tokens[next].Is(Sense.Name | Sense.Number | Sense.And | Sense.Space | Sense.Also | Sense.Each))
            {
                next++;
            }

            if (next < tokens.Count && tokens.Take(next).Skip(i).Any(token => token.Is(Sense.Name | Sense.Number))
                && (tokens[next].Is(Sense.Not | Sense.Failed | Sense.Plan | Sense.Again | Sense.Lacking) || (tokens[next].Is(Sense.Day) && next + 1 == tokens.Count && tokens[next].Text[0] is '明' or '后' or '下')))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>都谈了但王芳没来: who follows was not there.</summary>
    private static bool LeavesOut(IReadOnlyList<Token> tokens, int i)
    {
        var who = i;
        while (who < tokens.Count && tokens[who].Is(Sense.Filler | Sense.Adverb | Sense.Space) && !tokens[who].Is(Sense.Done))
        {
            who++;
        }

        var next = who;
        while (next < tokens.Count && tokens[next].Is(Sense.Name | Sense.Number | Sense.And | Sense.Classmate | Sense.Adverb | Sense.Each))
        {
            next++;
        }

        return tokens[i - 1].Is(Sense.Done) && next > who && tokens[who].Is(Sense.Name | Sense.Number) && next < tokens.Count && tokens[next].Is(Sense.Failed | Sense.Not | Sense.Plan | Sense.Again);
    }
}
