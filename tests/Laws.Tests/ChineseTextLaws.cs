using System.Text.RegularExpressions;

namespace Tutorship.Laws.Tests;

public partial class ChineseTextLaws
{
    private static readonly HashSet<string> wordsOfFilesAndSettings =
    [
        // Which exams count is the school's own list of words, with a default.
        "src/Domain/Plan/Plan.cs",

        // The menus of WeCom's console, in hints for whoever sets the program up.
        "src/Bot/Configuration/SettingsCheck.cs",

        // 是 in the special_needs column.
        "src/Storage/Import/Rows/StudentRows.cs",
    ];

    [Fact]
    public void What_people_read_in_Chinese_stands_in_phrases_and_what_they_write_in_the_grammar() =>
        Law.Unbroken(
            from file in Repository.SourcesUnder("src")
            where !IsPhrases(file.Path) && !IsGrammar(file.Path) && HanCharacter().IsMatch(file.Code)
            select $"{file.Path}: {HanCharacter().Match(file.Code).Value}");

    private static bool IsPhrases(string path) => path.EndsWith("Phrases.cs", StringComparison.Ordinal);

    private static bool IsGrammar(string path) =>
        path.StartsWith("src/Domain/Replies/", StringComparison.Ordinal) || wordsOfFilesAndSettings.Contains(path);

    [GeneratedRegex(@"[\u3400-\u9fff]+")]
    private static partial Regex HanCharacter();
}
