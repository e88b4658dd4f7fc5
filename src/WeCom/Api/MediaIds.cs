using System.Collections.Concurrent;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Api;

/// <summary>
/// Uploads, and remembers the media_id while it lives: a message in doubt is then repeated with the very same bytes, or
/// the duplicate check would not know it again. This process remembers it by itself too, for when the store is away.
/// </summary>
internal sealed class MediaIds(WeComApp app, ApiCaller caller, ITokenStore store, TimeProvider time)
{
    private static readonly TimeSpan Margin = TimeSpan.FromHours(2);
    private readonly ConcurrentDictionary<string, Held> held = new(StringComparer.Ordinal);

    /// <param name="isWornOut">The remembered one was refused: upload again.</param>
    public async Task<ApiResult<string>> GetAsync(MediaUpload upload, bool isWornOut, CancellationToken cancel)
    {
        var key = $"{app.StoreKey}:media:{upload.Fingerprint}";
        if (!isWornOut && await FindAsync(key, cancel) is { } known)
        {
            return new ApiResult<string>.Done(known);
        }

        var request = new ApiRequest("media/upload", $"type={upload.TypeName}", upload.ToContent)
        {
            Timeout = TimeSpan.FromSeconds(60),
        };
        var result = (await caller.CallAsync(request, cancel)).Then(answer => answer.Text("media_id"));
        if (result is ApiResult<string>.Done(var mediaId))
        {
            await KeepAsync(key, mediaId, cancel);
        }

        return result;
    }

    private async Task<string?> FindAsync(string key, CancellationToken cancel) =>
        await store.GetAsync(key, cancel)
        ?? (held.TryGetValue(key, out var mine) && mine.Until > time.GetUtcNow() ? mine.MediaId : null);

    private Task KeepAsync(string key, string mediaId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        foreach (var old in held.Where(one => one.Value.Until <= now))
        {
            held.TryRemove(old);
        }

        held[key] = new Held(mediaId, now + WeComLimits.MediaLifetime - Margin);
        return store.SetAsync(key, mediaId, WeComLimits.MediaLifetime - Margin, cancel);
    }

    private sealed record Held(string MediaId, DateTimeOffset Until);
}
