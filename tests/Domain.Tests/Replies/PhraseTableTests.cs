using System.Text.RegularExpressions;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>
/// <c>Tables/phrases.txt</c> is the grammar as a list of phrases: each with every word that may stand in its braces, and what it
/// says then. The rows of the other tables put phrases together.
/// </summary>
public partial class PhraseTableTests
{
    private static readonly IReadOnlyList<string> Phrases = [.. ReplyTable.RowsOf("phrases").Where(row => row[0] != '#')];

    [Fact]
    public void Every_phrase_is_read_as_it_says_with_each_of_its_words()
    {
        var wrong = Phrases.SelectMany(Expanded)
            .Select(row => (row, read: ReplyTable.Read(row)))
            .Select(pair => (pair.row, pair.read.Expected, actual: Outcome.Of(ReplyReader.Read(pair.read.Context, pair.read.Text))))
            .Where(pair => !pair.actual.IsSame(pair.Expected))
            .Select(pair => $"{pair.row}\n   read {pair.actual.Name} {pair.actual.Field} {string.Join(" | ", pair.actual.Rows)}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_word_of_the_lists_stands_in_a_phrase()
    {
        var told = Phrases.SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
        var words = new[]
            {
                KindWords.Table, ModeWords.Table, StrategyWords.Table, PeopleWords.Table, NegationWords.Table, PlanWords.Table,
                LinkWords.Table, TimeWords.Table, AllWords.Table, EverydayWords.Table,
            }
            .SelectMany(table => table)
            .Select(word => word.Text);
        Assert.Empty(words.Where(word => !told.Contains(word)).Distinct());
    }

    private static IEnumerable<string> Expanded(string phrase) => WordsOf(phrase).Select(word => Slot().Replace(phrase, word));

    private static string[] WordsOf(string phrase) => Slot().Match(phrase).Groups["words"].Value.Split(' ');

    [GeneratedRegex(@"\{(?<words>\D[^{}]*)\}(?=.* => )")]
    private static partial Regex Slot();
}
