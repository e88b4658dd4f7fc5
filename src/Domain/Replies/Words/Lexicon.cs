using System.Collections.Frozen;

namespace Tutorship.Domain.Replies;

/// <summary>All words of the grammar's tables, found by their characters.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, Word> Table = new[]
        {
            KindWords.Table, ModeWords.Table, StrategyWords.Table, PeopleWords.Table, NegationWords.Table, PlanWords.Table,
            LinkWords.Table, TimeWords.Table, AllWords.Table, EverydayWords.Table,
        }
        .SelectMany(table => table)
        .GroupBy(word => word.Text, StringComparer.Ordinal)
        .ToFrozenDictionary(
            same => same.Key,
            same => StrategyWords.Within(same.Aggregate((one, other) => one.And(other))),
            StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, int> Longest = Table.Keys
        .GroupBy(text => text[0])
        .ToFrozenDictionary(group => group.Key, group => group.Max(text => text.Length));

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Knows(string text) => Table.ContainsKey(text);

    /// <summary>Every word that begins at a place of the text, with its length.</summary>
    public static IEnumerable<(int Length, Word Word)> At(string text, int index, int end)
    {
        var most = Math.Min(Longest.GetValueOrDefault(text[index]), end - index);
        for (var length = 1; length <= most; length++)
        {
            if (Lookup.TryGetValue(text.AsSpan(index, length), out var word))
            {
                yield return (length, word);
            }
        }
    }
}
