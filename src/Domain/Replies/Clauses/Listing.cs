namespace Tutorship.Domain.Replies;

/// <summary>Lists without a deed word, whose elements differ in more than strategies: 1 电话 2 视频, 1 学业 2 没来. But of 1 2没来 both are told the same.</summary>
internal static class Listing
{
    private const Sense Own = Sense.Mode | Sense.Not | Sense.Failed | Sense.Plan | Sense.Again;

    public static IEnumerable<int> Borders(IReadOnlyList<Token> tokens)
    {
        var before = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Is(Sense.Space) && i + 1 < tokens.Count && StudentFinder.IsStudent(tokens, i + 1)
                && tokens.Take(i).Skip(before).Any(token => token.Is(Sense.Name | Sense.Number))
                && (HasOwn(tokens, before, i) || HasOwn(tokens, i, EndOf(tokens, i + 1)))
                && tokens.Take(i).Skip(before).Append(tokens[i]).Any(token => token.Text == "√" || !token.Is(Sense.Name | Sense.Number | Sense.And | Sense.Space)))
            {
                yield return i;
                before = i;
            }
        }
    }

    private static bool HasOwn(IReadOnlyList<Token> tokens, int from, int to) =>
        tokens.Take(to).Skip(from).Any(token => token.Is(Own));

    /// <summary>Where the next element begins: behind a word that is this one's own.</summary>
    private static int EndOf(IReadOnlyList<Token> tokens, int start)
    {
        var i = start;
        while (i < tokens.Count && tokens[i].Is(Sense.Name | Sense.Number | Sense.And))
        {
            i++;
        }

        while (i < tokens.Count && !tokens[i].Is(Sense.Name | Sense.Number))
        {
            i++;
        }

        return i;
    }
}
