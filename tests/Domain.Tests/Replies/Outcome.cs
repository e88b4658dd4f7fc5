using System.Text.Json;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>A reply in the terms of the score: outcome, its field, one row for each student, crisis.</summary>
internal sealed record Outcome(string Name, string Field, IReadOnlyList<string> Rows, IReadOnlyList<string> Facts, bool IsCrisis)
{
    public bool IsSame(Outcome other) =>
        Name == other.Name && Field == other.Field && IsCrisis == other.IsCrisis && Rows.SequenceEqual(other.Rows);

    /// <summary>Written although nothing was to be, or with a kind, student or day that was not told.</summary>
    public bool IsSilentlyWrong(Outcome expected) =>
        Name == "record" && (expected.Name != "record" || Facts.Except(expected.Facts).Any());

    public static Outcome Of(Reply reply) => reply switch
    {
        Reply.Recorded recorded => Records([.. recorded.Drafts.SelectMany(RowsOf)], reply.IsCrisis),
        Reply.Asked asked => new("ask", ReplyWireNames.Of(asked.Reason), [], [], reply.IsCrisis),
        Reply.Queried { Query: Query.Student } query =>
            new("query", "student", [.. query.Students.Select(student => student.Value).Order()], [], reply.IsCrisis),
        Reply.Queried query => new("query", ReplyWireNames.Of(query.Query), [], [], reply.IsCrisis),
        Reply.Commanded command => new("command", ReplyWireNames.Of(command.Command), [], [], reply.IsCrisis),
        _ => new("none", "", [], [], reply.IsCrisis),
    };

    public static Outcome Of(JsonElement expect)
    {
        var name = expect.GetProperty("outcome").GetString()!;
        var crisis = expect.TryGetProperty("crisis", out var flag) && flag.GetBoolean();
        return name switch
        {
            "record" => Records([.. expect.GetProperty("records").EnumerateArray().SelectMany(RowsOf)], crisis),
            "ask" => new(name, expect.GetProperty("reason").GetString()!, [], [], crisis),
            "query" => new(name, expect.GetProperty("query").GetString()!, Names(expect, "students"), [], crisis),
            "command" => new(name, expect.GetProperty("command").GetString()!, [], [], crisis),
            _ => new(name, "", [], [], crisis),
        };
    }

    internal static Outcome Records(IReadOnlyList<(string Fact, string Detail)> rows, bool crisis) => new(
        "record",
        "",
        [.. rows.Select(row => row.Fact + row.Detail).Order(StringComparer.Ordinal)],
        [.. rows.Select(row => row.Fact)],
        crisis);

    private static IEnumerable<(string Fact, string Detail)> RowsOf(Draft draft) => draft.Students.Select(student => (
        $"{WireNames.Of(draft.Kind!.Value)} {student} {draft.On:yyyy-MM-dd}",
        $" [{string.Join(' ', WireNames.Of(draft.Strategies).Order())}] {WireNames.Of(draft.Mode)}"
        + $" +{string.Join(',', WireNames.Of(draft.Companions).Order())} {(draft.Kind == EntryKind.GrowthMessage ? draft.Note.Trim() : "")}"));

    private static IEnumerable<(string Fact, string Detail)> RowsOf(JsonElement record) => Names(record, "students").Select(student => (
        $"{record.GetProperty("kind").GetString()} {student} {record.GetProperty("date").GetString()}",
        $" [{string.Join(' ', Names(record, "strategies"))}] {record.GetProperty("mode").GetString()}"
        + $" +{string.Join(',', Names(record, "companions"))} {(record.TryGetProperty("note", out var note) ? note.GetString()!.Trim() : "")}"));

    private static IReadOnlyList<string> Names(JsonElement element, string property) =>
        element.TryGetProperty(property, out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!).Order()] : [];
}
