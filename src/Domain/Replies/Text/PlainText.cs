using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>
/// A message made plain once, before anything is read: half width, lower case, no emoji, one space where there were several
/// and none beside a stop. Keeps the way back to the original, because notes are kept word for word.
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

        var calm = Noise().Replace(text.ToString(), match => new string(' ', match.Length));
        return Tight(original, calm, starts, ends);
    }

    /// <summary>
    /// Drops spaces that part nothing, a second one and those beside a stop, and stops said twice. What is dropped stays with
    /// the character before it.
    /// </summary>
    private static PlainText Tight(string original, string calm, List<int> starts, List<int> ends)
    {
        StringBuilder text = new(calm.Length);
        List<int> keptStarts = new(calm.Length);
        List<int> keptEnds = new(calm.Length);
        for (var i = 0; i < calm.Length; i++)
        {
            if (IsStop(calm[i]) && text.Length > 0 && text[^1] == ' ')
            {
                Drop();
            }

            if (text.Length > 0 && IsRepeated(text[^1], calm[i]))
            {
                keptEnds[^1] = ends[i];
            }
            else if (calm[i] != ' ' || text.Length > 0)
            {
                text.Append(calm[i]);
                keptStarts.Add(starts[i]);
                keptEnds.Add(ends[i]);
            }
        }

        if (text.Length > 0 && text[^1] == ' ')
        {
            Drop();
        }

        return new(original, text.ToString(), keptStarts, keptEnds);

        void Drop()
        {
            text.Length--;
            if (text.Length > 0)
            {
                keptEnds[text.Length - 1] = keptEnds[text.Length];
            }

            keptStarts.RemoveAt(text.Length);
            keptEnds.RemoveAt(text.Length);
        }
    }

    private static bool IsRepeated(char before, char character) =>
        character == ' ' ? before == ' ' || IsStop(before) : character == before && IsStop(character) && character != '\n';

    private static bool IsStop(char character) => character is '\n' or ',' or '。' or '!' or '?' or ';' or '…' or '~' or '、' or ':';

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
        0x2705 or 0x2611 or 0x2713 or 0x2714 => "√",
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
