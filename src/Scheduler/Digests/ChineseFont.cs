using SkiaSharp;

namespace Tutorship.Scheduler.Digests;

/// <summary>
/// A font of this machine with Chinese characters. The families are looked through one by one: asking the library for the font
/// of a character finds nothing where it was built without fontconfig.
/// </summary>
public static class ChineseFont
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Null where the machine has none.</summary>
    public static string? Name => Found.Value;

    private static string? Find() =>
        SKFontManager.Default.FontFamilies
            .Where(HasCharacters)
            .OrderBy(family => family.Contains("Serif", StringComparison.Ordinal) || family.Contains("Mono", StringComparison.Ordinal))
            .ThenBy(family => !family.Contains("SC", StringComparison.Ordinal))
            .ThenBy(family => family, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool HasCharacters(string family)
    {
        using var face = SKFontManager.Default.MatchFamily(family);
        return face?.ContainsGlyphs(HeatMapPhrases.Sample()) == true;
    }
}
