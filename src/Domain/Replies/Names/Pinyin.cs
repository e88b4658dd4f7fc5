using System.Collections.Frozen;
using System.Text;

namespace Tutorship.Domain.Replies;

/// <summary>
/// Toneless readings of Chinese characters, from the Unicode Han Database (see pinyin.LICENSE.txt). A character may have
/// several; ü is written v.
/// </summary>
internal static class Pinyin
{
    private static readonly Lazy<FrozenDictionary<int, string[]>> Table = new(Load);

    /// <summary>Empty for anything that is no Chinese character.</summary>
    public static IReadOnlyList<string> Of(Rune character) =>
        Table.Value.TryGetValue(character.Value, out var readings) ? readings : [];

    public static bool SoundAlike(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        foreach (var reading in one)
        {
            if (other.Contains(reading))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<int, string[]> Load()
    {
        Dictionary<int, string[]> table = [];
        foreach (var line in EmbeddedTable.RowsOf("pinyin.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var syllable = line[..space];
            foreach (var rune in line.AsSpan(space + 1).EnumerateRunes())
            {
                table[rune.Value] = table.TryGetValue(rune.Value, out var known) ? [.. known, syllable] : [syllable];
            }
        }

        return table.ToFrozenDictionary();
    }
}
