using System.Text.RegularExpressions;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>How classes are spoken of: 三班 is 3班.</summary>
public static partial class ClassPhrases
{
    private const string Numerals = "一二三四五六七八九";

    /// <summary>三班的张珊珊 is 3班张珊珊.</summary>
    public static string Tight(string text) => Brackets().Replace(InDigits(text), "").Replace("班的", "班", StringComparison.Ordinal);

    /// <summary>，就是2班的, of 2班: whatever only says once more which class.</summary>
    public static string WithoutClass(string text, string grade, string @class) =>
        Filler().Replace(Tight(text).Replace(@class, "", StringComparison.Ordinal).Replace(@class[grade.Length..], "", StringComparison.Ordinal), "");

    public static string InDigits(string text) => Numeral().Replace(text, match => $"{Numerals.IndexOf(match.Value, StringComparison.Ordinal) + 1}");

    [GeneratedRegex(@"[()（）\s]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:就?是|那个|那位|的|同学|[\s，,。、])+|(?:就?是|那个|那位|的|同学|[\s，,。、])+$")]
    private static partial Regex Filler();

    [GeneratedRegex("(?<![初高])[一二三四五六七八九](?=班)")]
    private static partial Regex Numeral();
}
