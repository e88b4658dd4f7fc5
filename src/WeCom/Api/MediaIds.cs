using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Api;

/// <summary>
/// Uploads, and remembers the media_id while it lives: a message in doubt is then repeated with the very same bytes, or
/// the duplicate check would not know it again.
/// </summary>
internal sealed class MediaIds(WeComApp app, ApiCaller caller, ITokenStore store)
{
    private static readonly TimeSpan Margin = TimeSpan.FromHours(2);

    /// <param name="isWornOut">The remembered one was refused: upload again.</param>
    public async Task<ApiResult<string>> GetAsync(MediaUpload upload, bool isWornOut, CancellationToken cancel)
    {
        var key = $"{app.StoreKey}:media:{upload.Fingerprint}";
        if (!isWornOut && await store.GetAsync(key, cancel) is { } known)
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
            await store.SetAsync(key, mediaId, WeComLimits.MediaLifetime - Margin, cancel);
        }

        return result;
    }
}
