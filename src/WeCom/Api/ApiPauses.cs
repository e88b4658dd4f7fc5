using System.Collections.Concurrent;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Api;

/// <summary>
/// Which API said that its rate limit is reached, and until when it is left alone: a minute the first time, an hour when
/// it says so again right after (doc 90312: a block lasts as long as the window that was exceeded). What is urgent asks once a
/// minute all the same: nobody knows which of the two windows it was. All processes keep a pause that one of them was told;
/// while the store is away each keeps its own.
/// </summary>
internal sealed class ApiPauses(WeComApp app, ITokenStore store, TimeProvider time)
{
    /// <summary>How long after a pause another refusal counts as the same one.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, ApiPause> pauses = new(StringComparer.Ordinal);

    public async Task<TimeSpan?> RemainingAsync(ApiRequest request, CancellationToken cancel) =>
        Left(request) ?? (await LearnAsync(request, cancel) is null ? null : Left(request));

    public async Task<TimeSpan> BeginAsync(ApiRequest request, CancellationToken cancel)
    {
        var known = await LearnAsync(request, cancel);
        var now = time.GetUtcNow();
        var pause = known?.Next(now) ?? ApiPause.First(now);
        pauses[request.Api] = pause;
        await store.SetAsync(KeyOf(request), pause.Encode(), pause.Until - now + Remembered, cancel);
        return pause.UntilFor(request) - now;
    }

    /// <summary>A call got through. One that left before the pause began proves nothing.</summary>
    public async Task EndAsync(ApiRequest request, CancellationToken cancel)
    {
        if (Left(request) is null && pauses.TryRemove(request.Api, out _))
        {
            await store.SetAsync(KeyOf(request), ApiPause.Over, Remembered, cancel);
        }
    }

    private TimeSpan? Left(ApiRequest request)
    {
        var now = time.GetUtcNow();
        return pauses.TryGetValue(request.Api, out var pause) && pause.UntilFor(request) is var until && until > now ? until - now : null;
    }

    /// <summary>What another process was told last, or else this one.</summary>
    private async Task<ApiPause?> LearnAsync(ApiRequest request, CancellationToken cancel)
    {
        var stored = await store.GetAsync(KeyOf(request), cancel);
        if (stored == ApiPause.Over)
        {
            pauses.TryRemove(request.Api, out _);
        }
        else if (ApiPause.Decode(stored) is { } told)
        {
            pauses[request.Api] = told;
        }

        return pauses.GetValueOrDefault(request.Api);
    }

    /// <summary>Messages are limited for the app, everything else for the corporation.</summary>
    private string KeyOf(ApiRequest request) => request.IsMessage
        ? $"{app.SendAccount}:pause:{request.Api}"
        : $"wecom:{app.CorpId}:pause:{request.Api}";
}
