using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>
/// A message made plain once, before anything is read: half width, lower case, no emoji. Keeps the way back to the original,
/// because notes are kept word for word.
/// </summary>
internal sealed partial class PlainText
{
    private readonly string original;
    private readonly List<int> starts;
    private readonly List<int> ends;

    private PlainText(string original, string text, List<int> starts, List<int> ends)
    {
        this.original = original;
        this.starts = starts;
        this.ends = ends;
        Text = text;
    }

    public string Text { get; }

    public static PlainText Of(string original)
    {
        var text = new StringBuilder(original.Length);
        List<int> starts = new(original.Length);
        List<int> ends = new(original.Length);
        var position = 0;
        foreach (var rune in original.EnumerateRunes())
        {
            var plain = Plain(rune);
            for (var i = 0; i < plain.Length; i++)
            {
                starts.Add(position);
                ends.Add(position + rune.Utf16SequenceLength);
            }

            text.Append(plain);
            position += rune.Utf16SequenceLength;
        }

        return new(original, Noise().Replace(text.ToString(), match => new string(' ', match.Length)), starts, ends);
    }

    /// <summary>The original characters of a stretch of <see cref="Text"/>.</summary>
    public string Said(int start, int end) => start >= end ? "" : original[starts[start]..ends[end - 1]];

    /// <summary>The lines of <see cref="Text"/> as stretches; empty ones too.</summary>
    public IEnumerable<(int Start, int End)> Lines()
    {
        var start = 0;
        for (var i = 0; i <= Text.Length; i++)
        {
            if (i == Text.Length || Text[i] == '\n')
            {
                yield return (start, i);
                start = i + 1;
            }
        }
    }

    private static string Plain(Rune rune) => rune.Value switch
    {
        '\n' or 0x2028 or 0x2029 => "\n",
        '\r' => "",
        0x20E3 => " ",
        >= 0xFF01 and <= 0xFF5E => ((char)(rune.Value - 0xFEE0)).ToString().ToLowerInvariant(),
        >= 0x2460 and <= 0x2473 => rune.ToString(),
        >= 0x2474 and <= 0x2487 => ((char)(rune.Value - 0x14)).ToString(),
        >= 0x2488 and <= 0x249B => ((char)(rune.Value - 0x28)).ToString(),
        >= 0x2776 and <= 0x277F => ((char)(rune.Value - 0x2776 + 0x2460)).ToString(),
        >= 0x2780 and <= 0x2789 => ((char)(rune.Value - 0x2780 + 0x2460)).ToString(),
        0x2012 or 0x2013 or 0x2014 or 0x2015 => "-",
        0x301C => "~",
        0xD7 or 0x2715 or 0x2716 or 0x2717 or 0x274C => "没",
        _ => ByCategory(rune),
    };

    private static string ByCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => "",
        UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.Control
            or UnicodeCategory.SpaceSeparator => " ",
        _ => rune.ToString().ToLowerInvariant(),
    };

    /// <summary>Stickers such as [抱拳], and @ with whom it calls.</summary>
    [GeneratedRegex(@"\[[\u4e00-\u9fffa-z]{1,5}\]|(?<=^|\s)@[^\s,，。:：]{1,20}")]
    private static partial Regex Noise();
}
