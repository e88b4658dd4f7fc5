using System.Buffers;
using System.Text;

namespace Tutorship.WeCom.Messages;

/// <summary>
/// Cuts a text into messages of at most so many UTF-8 bytes: at line ends; a line that is too long at sentence ends; a
/// sentence that is too long anywhere. Never inside an emoji, and never inside a link as long as one fits a message.
/// </summary>
public static class TextSplitter
{
    private static readonly SearchValues<char> SentenceEnds =
        SearchValues.Create("。！？；…!?;");

    /// <summary>At least one part; together they hold all characters but line ends and blanks at the cuts.</summary>
    public static IReadOnlyList<string> Split(string text, int maxBytes = WeComLimits.TextBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 64);
        if (Encoding.UTF8.GetByteCount(text) <= maxBytes)
        {
            return [text];
        }

        List<string> parts = [];
        var start = 0;
        while (start < text.Length)
        {
            var end = FindEnd(text, start, maxBytes);
            var part = text.AsSpan(start, end - start).Trim('\n').TrimEnd();
            if (!part.IsEmpty)
            {
                parts.Add(part.ToString());
            }

            start = end;
        }

        return parts is [] ? [""] : parts;
    }

    private static int FindEnd(string text, int start, int maxBytes)
    {
        var (lineEnd, sentenceEnd, end, bytes) = (0, 0, start, 0);
        foreach (var length in TextAtoms.Lengths(text, start, maxBytes))
        {
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(end, length));
            if (bytes > maxBytes)
            {
                return lineEnd > 0 ? lineEnd : sentenceEnd > 0 ? sentenceEnd : end;
            }

            end += length;
            if (text[end - 1] == '\n')
            {
                lineEnd = end;
            }
            else if (length == 1 && SentenceEnds.Contains(text[end - 1]))
            {
                sentenceEnd = end;
            }
        }

        return end;
    }
}
