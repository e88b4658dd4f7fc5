using System.Text.RegularExpressions;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>
/// A table of messages: <c>T01[L5 talk]{2026-11-18T09:00}: 1 3 学业 =&gt; talk 张三 李思远 [academic] phone @11-17 +homeroom</c>.
/// In brackets the length of the list shown (the mentor's first students) and the active node, in braces the time; without
/// one it is Wednesday 2026-11-18, 17:30. A trailing <c>!</c> expects the crisis flag.
/// </summary>
internal sealed partial record ReplyTable(ReplyContext Context, string Text, Outcome Expected)
{
    private static readonly Dictionary<string, string> Ids =
        EvalFolder.Register.Roster.Students.ToDictionary(student => student.Name, student => student.Id.Value);

    public static IEnumerable<string> RowsOf(string table) => File.ReadLines(
        Path.Combine(EvalFolder.Root, "..", "Domain.Tests", "Replies", "Tables", table + ".txt")).Where(row => row.Length > 0);

    public static ReplyTable Read(string row)
    {
        var match = Row().Match(row);
        StaffId mentor = new(match.Groups["mentor"].Value);
        var now = DateTime.Parse(match.Groups["now"].Success ? match.Groups["now"].Value : "2026-11-18T17:30");
        var setting = match.Groups["setting"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var length = setting.Where(part => part[0] == 'L').Select(part => int.Parse(part[1..])).FirstOrDefault();
        ReplyContext context = new(
            EvalFolder.Register,
            mentor,
            now,
            length == 0 ? null : [.. EvalFolder.Register.Roster.CaseloadOf(mentor, DateOnly.FromDateTime(now)).Take(length).Select(student => student.Id)],
            setting.Select(KindNamed).FirstOrDefault(kind => kind is not null));
        return new(context, Lines(match.Groups["text"].Value), ExpectedOf(match.Groups["expected"].Value, now));
    }

    private static EntryKind? KindNamed(string word) => word switch
    {
        "talk" => EntryKind.Talk,
        "visit" => EntryKind.Visit,
        "parent" => EntryKind.ParentContact,
        "growth" => EntryKind.GrowthMessage,
        "life" => EntryKind.LifeEvent,
        _ => null,
    };

    private static string Lines(string text) => text.Replace("\\n", "\n");

    private static Outcome ExpectedOf(string expected, DateTime now)
    {
        var isCrisis = expected.EndsWith('!');
        var words = expected.TrimEnd('!').Trim().Split(' ', 2);
        return KindNamed(words[0]) is not null
            ? Outcome.Records([.. expected.TrimEnd('!').Split(" | ").SelectMany(record => RowsOf(record.Trim(), now))], isCrisis)
            : words is ["query", var query] && query.StartsWith("student ", StringComparison.Ordinal)
                ? new("query", "student", [.. query.Split(' ').Skip(1).Select(name => Ids[name]).Order()], [], isCrisis)
                : new(words[0], words.Length > 1 ? words[1] : "", [], [], isCrisis);
    }

    private static IEnumerable<(string Fact, string Detail)> RowsOf(string record, DateTime now)
    {
        var match = Record().Match(record);
        var kind = KindNamed(match.Groups["kind"].Value)!.Value;
        var words = string.Join(' ', match.Groups["rest"].Captures.Select(capture => capture.Value)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var day = words.FirstOrDefault(word => word[0] == '@') is { } said ? $"{now.Year}-{said[1..]}" : $"{now:yyyy-MM-dd}";
        var mode = words.FirstOrDefault(word => WireNames.TryParse(word, out ContactMode _))
            ?? (kind is EntryKind.Talk or EntryKind.Visit ? "in_person" : "unspecified");
        var companions = words.FirstOrDefault(word => word[0] == '+')?[1..] ?? "";
        return words.Where(Ids.ContainsKey).Select(name => (
            $"{WireNames.Of(kind)} {Ids[name]} {day}",
            $" [{string.Join(' ', match.Groups["strategies"].Value.Split(' ').Order())}] {mode} +{string.Join(',', companions.Split(',').Order())} {Lines(match.Groups["note"].Value)}"));
    }

    [GeneratedRegex(@"^(?<mentor>\w+)(?:\[(?<setting>.*?)\])?(?:\{(?<now>.*?)\})?: (?<text>.*) => (?<expected>.*)$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^(?<kind>\w+)(?<rest>[^\[“]*)(?:\[(?<strategies>.*?)\])?(?<rest>[^“]*)(?:“(?<note>.*)”)?$")]
    private static partial Regex Record();
}
