using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tutorship.Simulator.Api;

/// <summary>textcard: title, description and url are required; what is too long is cut (doc 90236).</summary>
internal static class TextCard
{
    private const int TitleCharacters = 128;
    private const int DescriptionCharacters = 512;
    private const int ButtonCharacters = 4;
    private const int UrlBytes = 2048;

    public static ApiError? Read(JsonElement own, ref MessageContent content)
    {
        var (title, description, url) = (own.Text("title"), own.Text("description"), own.Text("url"));
        if (title.Length == 0 || description.Length == 0)
        {
            return ApiError.ContentEmpty;
        }

        if (Encoding.UTF8.GetByteCount(url) > UrlBytes || !Uri.TryCreate(url, UriKind.Absolute, out var address) || !IsWeb(address))
        {
            return ApiError.Parameter("url");
        }

        var shown = new JsonObject
        {
            ["title"] = Truncation.ToCharacters(title, TitleCharacters),
            ["description"] = Truncation.ToCharacters(description, DescriptionCharacters),
            ["url"] = url,
            ["btntxt"] = Truncation.ToCharacters(
                own.Text("btntxt") is { Length: > 0 } label ? label : SimulatorPhrases.Detail, ButtonCharacters),
        };
        var isCut = shown["title"]!.GetValue<string>().Length < title.Length
            || shown["description"]!.GetValue<string>().Length < description.Length;
        content = content with
        {
            Text = shown["title"]!.GetValue<string>(),
            Card = JsonSerializer.SerializeToElement(shown),
            Note = isCut ? SimulatorPhrases.CardCut : "",
        };
        return null;
    }

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;
}
