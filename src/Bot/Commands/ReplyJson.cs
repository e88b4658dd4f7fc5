using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Commands;

/// <summary>Writes a reply as one JSON line (reply-semantics, "Output").</summary>
public static class ReplyJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string id, Reply reply)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            WriteOutcome(json, reply);
            if (reply.IsCrisis)
            {
                json.WriteBoolean("crisis", true);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteOutcome(Utf8JsonWriter json, Reply reply)
    {
        switch (reply)
        {
            case Reply.Recorded recorded:
                json.WriteString("outcome", "record");
                json.WriteStartArray("records");
                foreach (var draft in recorded.Drafts)
                {
                    WriteDraft(json, draft);
                }

                json.WriteEndArray();
                break;
            case Reply.Asked asked:
                json.WriteString("outcome", "ask");
                json.WriteString("reason", ReplyWireNames.Of(asked.Reason));
                break;
            case Reply.Queried queried:
                json.WriteString("outcome", "query");
                json.WriteString("query", ReplyWireNames.Of(queried.Query));
                if (queried.Query == Query.Student)
                {
                    WriteList(json, "students", queried.Students.Select(student => student.Value));
                }

                break;
            case Reply.Commanded commanded:
                json.WriteString("outcome", "command");
                json.WriteString("command", ReplyWireNames.Of(commanded.Command));
                break;
            default:
                json.WriteString("outcome", "none");
                break;
        }
    }

    private static void WriteDraft(Utf8JsonWriter json, Draft draft)
    {
        json.WriteStartObject();
        json.WriteString("kind", WireNames.Of(draft.Kind ?? throw new InvalidOperationException("A record always has a kind.")));
        WriteList(json, "students", draft.Students.Select(student => student.Value));
        json.WriteString("date", draft.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteList(json, "strategies", WireNames.Of(draft.Strategies));
        json.WriteString("mode", WireNames.Of(draft.Mode));
        if (draft.Kind == EntryKind.Visit)
        {
            WriteList(json, "companions", WireNames.Of(draft.Companions));
        }

        json.WriteString("note", draft.Note);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
