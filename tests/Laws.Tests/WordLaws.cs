using System.Reflection;
using System.Text.RegularExpressions;

namespace Tutorship.Laws.Tests;

/// <summary>One concept, one word: the README's table against the code.</summary>
public partial class WordLaws
{
    /// <summary>Words that another row of the table brings in by right.</summary>
    private static readonly HashSet<string> lawful = ["LifeEvent", "CoverageReport"];

    [Fact]
    public void Every_word_of_the_table_is_one_of_the_code()
    {
        var known = House.All
            .SelectMany(assembly => assembly.WrittenTypes())
            .SelectMany(type => type.GetMembers(Everything).Select(member => member.Name).Prepend(type.Name))
            .ToHashSet();
        Assert.NotEmpty(WordTable.Rows);
        Law.Unbroken(WordTable.Rows.SelectMany(row => row.Identifiers).Where(identifier => !known.Contains(identifier)));
    }

    [Fact]
    public void No_public_type_of_the_domain_uses_a_word_that_the_table_forbids()
    {
        var never = WordTable.Rows.SelectMany(row => row.Never).ToHashSet();
        Assert.NotEmpty(never);
        Law.Unbroken(
            from type in House.Domain.WrittenTypes()
            where type.IsPublic
            from Match word in PascalWord().Matches(Unprefixed(type.Name))
            where never.Contains(word.Value)
            select $"{type.Name} says {word.Value}");
    }

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static string Unprefixed(string name) => lawful.Aggregate(name, (left, word) => left.Replace(word, "", StringComparison.Ordinal));

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex PascalWord();
}
