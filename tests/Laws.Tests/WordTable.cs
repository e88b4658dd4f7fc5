using System.Text.RegularExpressions;

namespace Tutorship.Laws.Tests;

/// <summary>The words table of README.md: 中文 · identifier · meaning · never call it.</summary>
internal static partial class WordTable
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "README.md"))
            .SkipWhile(line => !line.StartsWith("| 中文 |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new Row(cells[0], InCode(cells[1]), InCode(cells[3]))),
    ];

    private static IReadOnlyList<string> InCode(string cell) => [.. CodeSpan().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();

    internal sealed record Row(string Chinese, IReadOnlyList<string> Identifiers, IReadOnlyList<string> Never);
}
