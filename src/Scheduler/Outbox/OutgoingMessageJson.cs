using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tutorship.Scheduler.Outbox;

/// <summary>The form in which a rendered message waits in the outbox: a re-delivery sends exactly what was stored.</summary>
public static class OutgoingMessageJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(OutgoingMessage message) => JsonSerializer.Serialize(message, Options);

    /// <exception cref="JsonException">The text was not written by <see cref="Write"/>.</exception>
    public static OutgoingMessage Read(string json) =>
        JsonSerializer.Deserialize<OutgoingMessage>(json, Options)
        ?? throw new JsonException("An outbox body is never null.");
}
