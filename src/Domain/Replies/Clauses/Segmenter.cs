namespace Tutorship.Domain.Replies;

/// <summary>
/// Cuts a line into words: of all ways to cut it, the one that costs least. Known words are cheaper than loose characters,
/// names of the caseload cheaper than words, longer readings cheaper than shorter ones.
/// </summary>
internal static class Segmenter
{
    private const int LooseCharacter = 100;

    public static IReadOnlyList<Token> Cut(ReplyContext context, string text, int start, int end)
    {
        var line = text[start..end];
        NameFinder names = new(context, line);
        List<Token>[] byPlace = new List<Token>[line.Length];
        Array.Fill(byPlace, null!);
        foreach (var token in Scanned(line, [.. DayPhrases.In(line, context.Now).Where(day => !EndsName(line, day, names))]))
        {
            (byPlace[token.Start] ??= []).Add(token);
        }

        if (names.Masked() is { } masked)
        {
            foreach (var token in Scanned(masked, DayPhrases.In(masked, context.Now)).Where(token => byPlace[token.Start]?.Exists(other => other.End == token.End) != true))
            {
                (byPlace[token.Start] ??= []).Add(token);
            }
        }

        var cost = new int[line.Length + 1];
        var best = new Token[line.Length + 1];
        Array.Fill(cost, int.MaxValue);
        cost[0] = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (cost[i] == int.MaxValue)
            {
                continue;
            }

            foreach (var token in Candidates(line, i, byPlace[i], names))
            {
                if (cost[i] + CostOf(token) < cost[token.End])
                {
                    cost[token.End] = cost[i] + CostOf(token);
                    best[token.End] = token;
                }
            }
        }

        return Path(best, start);
    }

    /// <summary>晓明上午谈的: the name ends where 明上午 would begin.</summary>
    private static bool EndsName(string line, FoundDay day, NameFinder names) => line[day.Start] == '明' && line[day.Start + 1] is not ('天' or '日' or '儿')
        && Enumerable.Range(Math.Max(0, day.Start - 3), Math.Min(3, day.Start)).Any(i => names.At(i).Any(name => name.End == day.Start + 1));

    private static IEnumerable<Token> Scanned(string line, IReadOnlyList<FoundDay> days)
    {
        var numbers = NumberPhrases.In(line, days);
        var byStart = numbers.ToLookup(number => number.Start);
        var dayStarts = days.Select(day => day.Start).ToHashSet();
        foreach (var (start, end, day) in days)
        {
            var span = byStart[start].FirstOrDefault(number => number.Places is not null);
            yield return new(start, end, line[start..end], span is null ? Sense.Day : Sense.Day | Sense.Number) { Day = day, Places = span?.Places };
        }

        foreach (var number in numbers.Where(number => !dayStarts.Contains(number.Start)))
        {
            yield return number;
        }
    }

    private static IEnumerable<Token> Candidates(string line, int i, List<Token>? scanned, NameFinder names)
    {
        if (Mark(line, i) is { } mark)
        {
            return [mark, .. scanned ?? []];
        }

        return names.At(i)
            .Concat(scanned ?? [])
            .Concat(Lexicon.At(line, i, line.Length).Select(found => Of(i, found.Length, found.Word)))
            .Append(Loose(line, i));
    }

    private static Token Of(int start, int length, Word word) => new(start, start + length, word.Text, word.Sense)
    {
        Strategies = word.Strategies,
        Mode = word.Mode,
        Companions = word.Companions,
    };

    private static Token? Mark(string line, int i) => line[i] switch
    {
        ',' or '。' or ';' or '!' or '?' or '…' or '~' or '|' or '.' => new(i, i + 1, line[i..(i + 1)], Sense.Break),
        '、' or '&' or '+' or '/' => null,
        _ when char.IsWhiteSpace(line[i]) || char.IsPunctuation(line[i]) || char.IsSymbol(line[i]) =>
            new(i, i + 1, line[i..(i + 1)], Sense.Space),
        _ => null,
    };

    /// <summary>One character; of Latin letters the whole run, where one begins.</summary>
    private static Token Loose(string line, int i)
    {
        var end = i + (char.IsHighSurrogate(line[i]) && i + 1 < line.Length ? 2 : 1);
        var isLatin = char.IsAsciiLetter(line[i]);
        while (isLatin && end < line.Length && (i == 0 || !char.IsAsciiLetter(line[i - 1])) && char.IsAsciiLetter(line[end]))
        {
            end++;
        }

        return new(i, end, line[i..end], isLatin ? Sense.Latin : Sense.Unknown);
    }

    /// <summary>In whole numbers, so that the same words cost the same wherever in a line they stand.</summary>
    private static int CostOf(Token token) => token switch
    {
        { Naming: Naming.Outside } => token.Text.Length > 2 ? 70 : NamesThatAreWords.Holds(token.Text) ? 95 : 86,
        { Naming: Naming.One { IsExact: true } or Naming.Several } when token.Is(Sense.Name) && token.Is(Sense.Number) => 85,
        { Naming: not null } => token.Is(Sense.Remark) ? 83 : 50,
        _ when token.Is(Sense.Break | Sense.Space) => 10,
        _ when token.Is(Sense.Colleague) => 70,
        _ when token.Is(Sense.Day) => 40,
        _ when token.Is(Sense.Number | Sense.Quantity | Sense.ClassRef) => 60,
        _ when token.Is(Sense.Unknown | Sense.Latin) => LooseCharacter,
        { Text.Length: 1 } => 99,
        _ => 90 - token.Text.Length,
    };

    private static IReadOnlyList<Token> Path(Token[] best, int offset)
    {
        List<Token> path = [];
        for (var end = best.Length - 1; end > 0; end = best[end].Start)
        {
            path.Add(best[end]);
        }

        path.Reverse();
        return [.. path.Select(token => token with { Start = token.Start + offset, End = token.End + offset })];
    }
}
