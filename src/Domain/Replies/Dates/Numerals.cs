namespace Tutorship.Domain.Replies;

/// <summary>Numbers up to ninety-nine, in digits or in Chinese.</summary>
internal static class Numerals
{
    public const string Pattern = @"(?:\d{1,2}|[一二三四五六七八九十两廿]{1,3})";

    /// <summary>Characters of numbers and days that names hold, too.</summary>
    public const string Signs = "一二三四五六七八九十两百千万半日月周前后";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>Null for anything that is no number in this range.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 1 or 2 && int.TryParse(text, out var plain))
        {
            return plain;
        }

        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            return text.Length switch
            {
                1 => Digit(text[0]),
                2 or 3 when text[0] == '廿' => 20 + Digit(text[1]),
                _ => null,
            };
        }

        var tens = ten == 0 ? 1 : Digit(text[0]);
        var ones = ten == text.Length - 1 ? 0 : Digit(text[^1]);
        return ten <= 1 && text.Length - ten <= 2 ? (tens * 10) + ones : null;
    }

    private static int? Digit(char character) => character switch
    {
        '两' => 2,
        '十' => 10,
        '廿' => 20,
        _ when Digits.IndexOf(character, StringComparison.Ordinal) is > 0 and var digit => digit,
        _ => null,
    };
}
