using System.Reflection;
using System.Text.RegularExpressions;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>The grammar is a list of named phrases; a phrase that no row of any table has is one that nobody tried.</summary>
public class PhraseLawTests
{
    private static readonly string[] Tables =
    [
        "talks", "clauses", "contacts", "visits", "modes", "strategies", "names", "words", "list", "days", "lines", "nothing",
        "growth-messages", "life-events", "requests", "crisis",
    ];

    private static readonly Lazy<IReadOnlyList<(string Plain, string Request)>> Rows = new(
        () => [.. Tables.SelectMany(ReplyTable.RowsOf).Select(row => TextsOf(ReplyTable.Read(row)))]);

    public static TheoryData<string, string> Phrases()
    {
        TheoryData<string, string> phrases = [];
        foreach (var type in new[] { typeof(DayPhrases), typeof(NumberPhrases), typeof(CommandPatterns), typeof(QueryPatterns) })
        {
            foreach (var phrase in PhrasesOf(type))
            {
                phrases.Add(type.Name, phrase.Name);
            }
        }

        return phrases;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Every_phrase_reads_a_message_of_the_tables(string list, string phrase)
    {
        var type = typeof(ReplyReader).Assembly.GetType($"Tutorship.Domain.Replies.{list}")!;
        var pattern = (Regex)PhrasesOf(type).Single(method => method.Name == phrase).Invoke(null, null)!;
        var readsRequests = type == typeof(CommandPatterns) || type == typeof(QueryPatterns);
        Assert.Contains(Rows.Value, row => pattern.IsMatch(readsRequests ? row.Request : row.Plain));
    }

    private static IEnumerable<MethodInfo> PhrasesOf(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0);

    /// <summary>As the phrases of days and numbers see it, and as those of requests do: # a name, $ a list place, @ a day.</summary>
    private static (string Plain, string Request) TextsOf(ReplyTable row)
    {
        var plain = PlainText.Of(row.Text);
        return (plain.Text, RequestText.Of([.. new MessageReader(row.Context, plain).Lines().SelectMany(line => line)]).Pattern);
    }
}
