using System.Globalization;

namespace Tutorship.Storage.Import.Tables;

/// <summary>How a cell's text is read, in whatever file it stands.</summary>
internal static class CellText
{
    private const char FullWidthSemicolon = '\uFF1B';

    private static readonly char[] Invisible = ['\uFEFF', '\u200B'];

    private static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyy/M/d"];

    /// <summary>Without spaces (full-width ones too) and the invisible marks that copying from a web page leaves.</summary>
    public static string Trim(string text)
    {
        var trimmed = text.Trim();
        while (trimmed.Length > 0 && (Invisible.Contains(trimmed[0]) || Invisible.Contains(trimmed[^1])))
        {
            trimmed = trimmed.Trim(Invisible).Trim();
        }

        return trimmed;
    }

    /// <summary>The parts between <c>;</c> (or its full-width form), trimmed, empty ones left out.</summary>
    public static IReadOnlyList<string> Parts(string text) =>
        [.. text.Split([';', FullWidthSemicolon]).Select(Trim).Where(part => part.Length > 0)];

    public static bool HoldsControlCharacter(string text) =>
        text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'));

    /// <summary>A day as the contract writes them; with <paramref name="countsDays"/> also a spreadsheet's day number.</summary>
    public static bool TryReadDay(string text, bool countsDays, out DateOnly day)
    {
        if (DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return true;
        }

        // Day numbers of five digits reach from 1927 to 2173; others are ids and years.
        if (countsDays && text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            day = DateOnly.FromDateTime(DateTime.FromOADate(number));
            return true;
        }

        return false;
    }
}
