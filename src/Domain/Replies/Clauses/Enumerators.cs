namespace Tutorship.Domain.Replies;

/// <summary>The figures that only count what follows (1.谈张三 2.家访李想): no places of the list.</summary>
internal static class Enumerators
{
    public static IReadOnlyList<Token> Drop(IReadOnlyList<Token> tokens)
    {
        List<int> places = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Places is { } place && place.From == place.To && place.From == places.Count + 1 && Counts(tokens, i))
            {
                places.Add(i);
            }
        }

        return places.Count > 1 && places.Index().All(place => NamesSomebody(tokens, place.Item, place.Index + 1 < places.Count ? places[place.Index + 1] : tokens.Count))
            ? [.. tokens.Select((token, i) => places.Contains(i) ? Plain(token) : i > 0 && places.Contains(i - 1) && !token.Is(Sense.Name) ? token with { Sense = Sense.Space } : token)]
            : tokens;
    }

    /// <summary>At the beginning or behind a stop, with a mark behind, and no figure behind that.</summary>
    private static bool Counts(IReadOnlyList<Token> tokens, int i) =>
        (i == 0 || tokens[i - 1].Is(Sense.Space | Sense.Break) || tokens[i].Text[0] >= '①') && i + 2 < tokens.Count
        && ((tokens[i + 1].Text is "." or "、" or ")" && !tokens[i + 2].Is(Sense.Number | Sense.Strategy)) || (tokens[i].Text[0] >= '①' && tokens[i + 1].Is(Sense.Name)));

    private static bool NamesSomebody(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (tokens[i].Is(Sense.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static Token Plain(Token token) => new(token.Start, token.End, token.Text, Sense.Filler);
}
