using System.Text.Json;
using Tutorship.Simulator.Api.Cards;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api;

/// <summary>What a message says, after the checks of its type and the platform's truncation (doc 90236).</summary>
/// <param name="Card">The msgtype's own object.</param>
/// <param name="Note">What was cut.</param>
internal sealed record MessageContent(string Kind, string Text, JsonElement Card, string Note = "")
{
    private const int MarkdownBytes = 2048;
    private const int MostArticles = 8;

    public static readonly MessageContent Empty = new("", "", default);

    private static readonly HashSet<string> Known =
        ["text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown", "miniprogram_notice", TemplateCardCheck.Kind];

    public static ApiError? Read(JsonElement body, SimulatorWorld world, DateTimeOffset now, out MessageContent content)
    {
        content = Empty;
        var kind = body.Text("msgtype");
        if (!Known.Contains(kind))
        {
            return ApiError.MessageTypeWrong;
        }

        if (body.Object(kind) is not { } own)
        {
            return ApiError.ContentEmpty;
        }

        content = new MessageContent(kind, Headline(kind, own), own);
        return kind switch
        {
            "text" => ReadText(own, ref content),
            "textcard" => TextCard.Read(own, ref content),
            "markdown" => CheckMarkdown(own),
            "image" or "voice" or "video" or "file" => ReadMedia(kind, own, world, now, ref content),
            "news" or "mpnews" => own.Items("articles").Count is >= 1 and <= MostArticles ? null : ApiError.Parameter("articles"),
            _ => null,
        };
    }

    private static ApiError? ReadText(JsonElement own, ref MessageContent content)
    {
        var full = own.Text("content");
        if (full.Length == 0)
        {
            return ApiError.ContentEmpty;
        }

        var kept = Truncation.ToBytes(full, Truncation.TextBytes);
        content = content with { Text = kept, Note = kept.Length < full.Length ? SimulatorPhrases.TextCut : "" };
        return null;
    }

    private static ApiError? CheckMarkdown(JsonElement own) =>
        own.Text("content").Length == 0 ? ApiError.ContentEmpty
        : System.Text.Encoding.UTF8.GetByteCount(own.Text("content")) > MarkdownBytes ? ApiError.ContentTooLong
        : null;

    private static ApiError? ReadMedia(string kind, JsonElement own, SimulatorWorld world, DateTimeOffset now, ref MessageContent content)
    {
        if (world.Media.Find(own.Text("media_id"), kind, now) is not { } file)
        {
            return ApiError.MediaIdWrong;
        }

        content = content with { Text = file.FileName };
        return null;
    }

    private static string Headline(string kind, JsonElement own) => kind switch
    {
        TemplateCardCheck.Kind => own.Object("main_title")?.Text("title") ?? "",
        "news" or "mpnews" => own.Items("articles").Select(article => article.Text("title")).FirstOrDefault() ?? "",
        "markdown" => own.Text("content"),
        _ => own.Text("title"),
    };
}
