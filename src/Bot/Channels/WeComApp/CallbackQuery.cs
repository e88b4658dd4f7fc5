namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>The signed values of a callback's query.</summary>
public sealed record CallbackQuery(string Signature, string Timestamp, string Nonce)
{
    public static CallbackQuery Of(HttpRequest request) => new(
        request.Query["msg_signature"].ToString(),
        request.Query["timestamp"].ToString(),
        request.Query["nonce"].ToString());
}
