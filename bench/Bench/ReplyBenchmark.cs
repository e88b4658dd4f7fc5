using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Storage.Import;

namespace Tutorship.Bench;

/// <summary>One labelled message after another, as a mentor's message is read.</summary>
[MemoryDiagnoser]
public class ReplyBenchmark
{
    private readonly List<(ReplyContext Context, string Text)> messages = [.. Messages()];

    private int next;

    [Benchmark]
    public Reply Read()
    {
        next = (next + 1) % messages.Count;
        return ReplyReader.Read(messages[next].Context, messages[next].Text);
    }

    private static IEnumerable<(ReplyContext, string)> Messages()
    {
        var folder = EvalFolder();
        var school = SchoolFolder.ReadForReplies(Path.Combine(folder, "school")) is SchoolFolderReading.Good(var contents)
            ? contents.ToFacts()
            : throw new InvalidOperationException("tests/eval/school cannot be read.");
        var register = new SchoolRegister(school.Roster, school.Calendar);
        foreach (var line in File.ReadLines(Path.Combine(folder, "replies-dev.jsonl")).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            yield return (Context(json.RootElement, register), json.RootElement.GetProperty("text").GetString()!);
        }
    }

    private static ReplyContext Context(JsonElement message, SchoolRegister register) =>
        new(
            register,
            new StaffId(message.GetProperty("mentor").GetString()!),
            DateTime.Parse(message.GetProperty("now").GetString()!, CultureInfo.InvariantCulture),
            message.TryGetProperty("list", out var list) && list.ValueKind == JsonValueKind.Array
                ? [.. list.EnumerateArray().Select(id => new StudentId(id.GetString()!))]
                : null,
            message.TryGetProperty("node", out var node) && node.GetString() is { } name
                && WireNames.TryParse(name, out EntryKind kind)
                ? kind
                : null);

    private static string EvalFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "eval")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("tests/eval was not found above the program."), "tests", "eval");
    }
}
