namespace Tutorship.Domain.Replies;

/// <summary>Whose parents a part speaks of.</summary>
internal static class Children
{
    public static IReadOnlyList<Token> OfParents(IReadOnlyList<Token> tokens) =>
        [.. Enumerable.Range(0, tokens.Count)
            .Where(i => tokens[i].Is(Sense.Parent))
            .Select(i => Partners.ChildOf(tokens, i))
            .OfType<int>()
            .SelectMany(i => GroupEndingAt(tokens, i))
            .Distinct()
            .Select(i => tokens[i])];

    /// <summary>张三、李想妈妈: the whole group.</summary>
    private static IEnumerable<int> GroupEndingAt(IReadOnlyList<Token> tokens, int last)
    {
        var first = last;
        while (first > 0 && tokens[first - 1].Is(Sense.Name | Sense.And | Sense.Space | Sense.Number))
        {
            first--;
        }

        return Enumerable.Range(first, last - first + 1).Where(i => StudentFinder.IsStudent(tokens, i));
    }

    /// <summary>张三爸爸和李想妈妈都来了: the children of both.</summary>
    public static bool AreOfSeveral(IReadOnlyList<Token> tokens)
    {
        var first = tokens.TakeWhile(token => !token.Is(Sense.Name)).Count();
        var last = tokens.Count - 1;
        while (last > first && !tokens[last].Is(Sense.Parent))
        {
            last--;
        }

        return last > first && tokens.Take(last).Count(token => token.Is(Sense.Parent)) > 0 && tokens.Take(last).Skip(first).All(Part.IsStructuralOrPointer)
            && OfParents(tokens).Count > 1;
    }
}
