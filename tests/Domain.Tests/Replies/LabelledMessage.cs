using System.Text.Json;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>A line of <c>replies-dev.jsonl</c> or of <c>replies-own.jsonl</c>, and what it expects in comparable form.</summary>
internal sealed record LabelledMessage(string Id, ReplyContext Context, string Text, Outcome Expected)
{
    public static IReadOnlyList<LabelledMessage> Of(string file) =>
        [.. File.ReadLines(Path.Combine(EvalFolder.Root, file)).Where(line => line.Length > 0).Select(Read)];

    private static LabelledMessage Read(string line)
    {
        var message = JsonDocument.Parse(line).RootElement;
        ReplyContext context = new(
            EvalFolder.Register,
            new(message.GetProperty("mentor").GetString()!),
            DateTime.Parse(message.GetProperty("now").GetString()!),
            message.TryGetProperty("list", out var list) ? [.. list.EnumerateArray().Select(id => new StudentId(id.GetString()!))] : null,
            message.TryGetProperty("node", out var node) && WireNames.TryParse(node.GetString()!, out EntryKind kind) ? kind : null);
        return new(message.GetProperty("id").GetString()!, context, message.GetProperty("text").GetString()!, Outcome.Of(message.GetProperty("expect")));
    }
}
