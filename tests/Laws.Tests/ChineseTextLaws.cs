using System.Text.RegularExpressions;

namespace Tutorship.Laws.Tests;

public partial class ChineseTextLaws
{
    [Fact]
    public void What_people_read_in_Chinese_stands_in_phrases_and_what_they_write_in_the_grammar() =>
        Law.Unbroken(
            from file in Repository.SourcesUnder("src")
            where !IsPhrases(file.Path) && !IsGrammar(file.Path) && HanCharacter().IsMatch(file.Code)
            select $"{file.Path}: {HanCharacter().Match(file.Code).Value}");

    private static bool IsPhrases(string path) => path.EndsWith("Phrases.cs", StringComparison.Ordinal);

    // Plan.cs: the school's own words (which exams count) are settings with defaults.
    private static bool IsGrammar(string path) =>
        path.StartsWith("src/Domain/Replies/", StringComparison.Ordinal) || path == "src/Domain/Plan/Plan.cs";

    [GeneratedRegex(@"[\u3400-\u9fff]+")]
    private static partial Regex HanCharacter();
}
