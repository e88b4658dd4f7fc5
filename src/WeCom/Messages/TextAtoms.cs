using System.Globalization;
using System.Text;

namespace Tutorship.WeCom.Messages;

/// <summary>What must not be torn apart: a link as a whole, and whatever reads as one character.</summary>
internal static class TextAtoms
{
    private const string LinkStart = "<a ";
    private const string LinkEnd = "</a>";

    public static IEnumerable<int> Lengths(string text, int start, int maxBytes)
    {
        for (var index = start; index < text.Length;)
        {
            var length = LinkLength(text, index, maxBytes) ?? CharacterLength(text, index, maxBytes);
            yield return length;
            index += length;
        }
    }

    // A link that is longer than a message cannot be kept whole.
    private static int? LinkLength(string text, int index, int maxBytes)
    {
        if (!text.AsSpan(index).StartsWith(LinkStart, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // Every character takes at least one byte, so a longer link would not fit anyway.
        var within = text.AsSpan(index, Math.Min(text.Length - index, maxBytes));
        var end = within.IndexOf(LinkEnd, StringComparison.OrdinalIgnoreCase);
        return end >= 0 && Encoding.UTF8.GetByteCount(within[..(end + LinkEnd.Length)]) <= maxBytes
            ? end + LinkEnd.Length
            : null;
    }

    // Piled-up accents can make one character longer than a message.
    private static int CharacterLength(string text, int index, int maxBytes)
    {
        var length = StringInfo.GetNextTextElementLength(text, index);
        return length * 3 <= maxBytes || Encoding.UTF8.GetByteCount(text.AsSpan(index, length)) <= maxBytes
            ? length
            : char.IsSurrogatePair(text, index) ? 2 : 1;
    }
}
