using System.Globalization;

namespace Tutorship.WeCom.Messages;

/// <summary>Cuts text to what fits, never inside an emoji, and says so with an ellipsis.</summary>
internal static class Shortened
{
    /// <param name="characters">Counted as UTF-16 units, so that no way of counting finds more.</param>
    public static string To(string text, int characters)
    {
        if (text.Length <= characters)
        {
            return text;
        }

        var kept = 0;
        while (true)
        {
            var next = StringInfo.GetNextTextElementLength(text, kept);
            if (kept + next > characters - 1)
            {
                return $"{text.AsSpan(0, kept)}…";
            }

            kept += next;
        }
    }
}
