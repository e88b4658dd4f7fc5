using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>The reviewed table of danger words, <c>danger-words.txt</c>, read once. Its head says how a line is read.</summary>
internal sealed partial class DangerTable
{
    private static readonly Lazy<DangerTable> Only = new(() => new(EmbeddedTable.RowsOf("danger-words.txt")));

    private readonly Dictionary<string, string> groups = [];

    private DangerTable(IEnumerable<string> lines)
    {
        Dictionary<(string Heading, string Needed, string Harmless), List<string>> phrases = [];
        var heading = "";
        foreach (var line in lines)
        {
            if (Heading().Match(line) is { Success: true } opened)
            {
                heading = opened.Groups[1].Value;
            }
            else if (Group().Match(line) is { Success: true } defined)
            {
                groups[defined.Groups[1].Value] = Spelled(defined.Groups[2].Value);
            }
            else
            {
                var row = Row().Match(line);
                var key = (heading, row.Groups["needed"].Value, row.Groups["harmless"].Value);
                (phrases.TryGetValue(key, out var known) ? known : phrases[key] = []).Add(Spelled(row.Groups["phrase"].Value));
            }
        }

        LookAlikes = new(string.Join('|', phrases.Where(row => row.Key.Heading == "look-alike").SelectMany(row => row.Value)), RegexOptions.CultureInvariant | RegexOptions.Compiled);
        Rules = [.. phrases.Where(row => row.Key.Heading != "look-alike").Select(row => RuleOf(row.Key.Heading, row.Value, row.Key.Needed, row.Key.Harmless))];
    }

    public static DangerTable Reviewed => Only.Value;

    /// <summary>What only looks like danger, struck out before the words of danger are looked for.</summary>
    public Regex LookAlikes { get; }

    public IReadOnlyList<DangerRule> Rules { get; }

    private DangerRule RuleOf(string heading, List<string> phrases, string needed, string harmless)
    {
        var (tier, isOnlyInEarnest) = heading[..heading.LastIndexOf(' ')] switch
        {
            "unmistakable" => (DangerTier.Unmistakable, false),
            "likely" => (DangerTier.Likely, false),
            "in earnest" => (DangerTier.Likely, true),
            _ => throw new InvalidOperationException($"The table of danger words has no tier {heading}."),
        };
        var kind = heading.EndsWith("violence", StringComparison.Ordinal) ? DangerKinds.Abuse : DangerKinds.SelfHarm;
        return new(Pattern(string.Join('|', phrases))!, kind, tier, isOnlyInEarnest, Pattern(Spelled(needed)), Pattern(Spelled(harmless)));
    }

    private static Regex? Pattern(string words) => words.Length == 0 ? null : new(words, RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private string Spelled(string words) =>
        GroupName().Replace(words.Trim(), match => $"(?:{groups[match.Groups[1].Value]})")
            .Replace("....", "[^,。;!?…\n]{0,12}", StringComparison.Ordinal)
            .Replace("..", "[^,。;!?…\n]{0,6}", StringComparison.Ordinal);

    [GeneratedRegex(@"^\[([a-z -]+)\]$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\{([a-z]+)\} = (.+)$")]
    private static partial Regex Group();

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex GroupName();

    [GeneratedRegex("^(?<phrase>.+?)(?: +& (?<needed>.+?))?(?: +~ (?<harmless>.+))?$")]
    private static partial Regex Row();
}
