using System.Text.Json;
using System.Text.Json.Serialization;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>How an open question is kept.</summary>
public static class QuestionJson
{
    public static JsonSerializerOptions Options { get; } = new() { Converters = { new StudentIdText(), new JsonStringEnumConverter() } };

    private sealed class StudentIdText : JsonConverter<StudentId>
    {
        public override StudentId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, StudentId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
