using System.Text;

namespace Tutorship.Simulator.Api;

/// <summary>Cuts as WeCom does: what is beyond the limit is gone, a character is never halved.</summary>
internal static class Truncation
{
    /// <summary>Of text messages (doc 90236).</summary>
    public const int TextBytes = 2048;

    public static string ToBytes(string text, int limit)
    {
        var bytes = 0;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > limit)
            {
                return text[..length];
            }

            length += rune.Utf16SequenceLength;
        }

        return text;
    }

    public static string ToCharacters(string text, int limit)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(limit))
        {
            kept.Append(rune.ToString());
        }

        return kept.ToString();
    }
}
