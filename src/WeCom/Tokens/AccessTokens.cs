using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Tutorship.WeCom.Api;

namespace Tutorship.WeCom.Tokens;

/// <summary>
/// The app's access token (doc 91039): one fetch at a time over all processes, renewed before its end, and no fetch at
/// all for an hour after the platform refused the secret.
/// </summary>
/// <param name="fetch">Asks the platform for a token.</param>
internal sealed partial class AccessTokens(
    WeComApp app,
    Func<CancellationToken, Task<ApiResult<FetchedToken>>> fetch,
    ITokenStore store,
    TimeProvider time,
    ILogger log) : IDisposable
{
    /// <summary>Longer than a fetch may take.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly string tokenKey = $"{app.StoreKey}:token";
    private readonly string lockKey = $"{app.StoreKey}:lock";
    private readonly string stopKey = $"{app.StoreKey}:stop";
    private volatile AccessToken? held;
    private volatile TokenStop? stop;
    private volatile Moment? restUntil;

    public async Task<ApiResult<AccessToken>> GetAsync(CancellationToken cancel) =>
        stop is null && IsUsable(held, failed: null)
            ? new ApiResult<AccessToken>.Done(held!)
            : await RenewAsync(failed: null, cancel);

    /// <summary>Gets another token than the failed one, from whoever fetched it first.</summary>
    public async Task<ApiResult<AccessToken>> RenewAsync(AccessToken? failed, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            if (await FindStopAsync(cancel) is { } stopped)
            {
                return new ApiResult<AccessToken>.Failed(stopped.ToFailure(time.GetUtcNow()));
            }

            if (failed is not null && restUntil?.At > time.GetUtcNow())
            {
                return new ApiResult<AccessToken>.Failed(ApiFailure.Of(ReturnCodes.Find(42001), restUntil.At - time.GetUtcNow()));
            }

            return IsUsable(held, failed)
                ? new ApiResult<AccessToken>.Done(held!)
                : await TakeOrFetchAsync(failed, cancel);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>From now on nothing is fetched, in no process, until the time is over or the secret was changed.</summary>
    public async Task StopAsync(int code, TimeSpan duration, CancellationToken cancel)
    {
        var earlier = stop;
        var stopped = new TokenStop(code, time.GetUtcNow() + duration);
        if (earlier?.Until > time.GetUtcNow() || Interlocked.CompareExchange(ref stop, stopped, earlier) != earlier)
        {
            // Of many calls that met the refusal, the first one told.
            return;
        }

        await store.SetAsync(stopKey, stopped.Encode(), duration, cancel);
        LogStopped(app.CorpId, app.AgentId, code, stopped.Until);
    }

    /// <summary>A minute without renewing, in this process: the platform does not accept the tokens it hands out.</summary>
    public void Rest() => restUntil = new Moment(time.GetUtcNow() + WeComLimits.MinuteBlock);

    public void Dispose() => gate.Dispose();

    private async Task<TokenStop?> FindStopAsync(CancellationToken cancel)
    {
        var stopped = stop ?? TokenStop.Decode(await store.GetAsync(stopKey, cancel));
        stop = stopped?.Until > time.GetUtcNow() ? stopped : null;
        return stop;
    }

    private bool IsUsable(AccessToken? token, AccessToken? failed) =>
        token is not null && token.RenewAt > time.GetUtcNow() && token.Generation != failed?.Generation;

    private async Task<ApiResult<AccessToken>> TakeOrFetchAsync(AccessToken? failed, CancellationToken cancel)
    {
        var owner = RandomNumberGenerator.GetHexString(16);
        var giveUpAt = time.GetUtcNow() + Lease;
        while (!await store.TryLockAsync(lockKey, owner, Lease, cancel))
        {
            if (await TakeStoredAsync(failed, cancel) is { } renewed)
            {
                return new ApiResult<AccessToken>.Done(renewed);
            }

            if (time.GetUtcNow() >= giveUpAt)
            {
                return new ApiResult<AccessToken>.Failed(ApiFailure.Transport(mayHaveArrived: false));
            }

            await Task.Delay(Pause, time, cancel);
        }

        try
        {
            return await TakeStoredAsync(failed, cancel) is { } renewed
                ? new ApiResult<AccessToken>.Done(renewed)
                : await FetchAsync(failed, cancel);
        }
        finally
        {
            await store.UnlockAsync(lockKey, owner, CancellationToken.None);
        }
    }

    private async Task<AccessToken?> TakeStoredAsync(AccessToken? failed, CancellationToken cancel)
    {
        var stored = AccessToken.Decode(await store.GetAsync(tokenKey, cancel));
        if (!IsUsable(stored, failed))
        {
            return null;
        }

        held = stored;
        return stored;
    }

    private async Task<ApiResult<AccessToken>> FetchAsync(AccessToken? failed, CancellationToken cancel)
    {
        var answer = await fetch(cancel);
        TokenMetrics.Count(app, answer);
        switch (answer)
        {
            case ApiResult<FetchedToken>.Done(var fetched):
                var token = AccessToken.Fetched(fetched.Value, fetched.Lifetime, time.GetUtcNow());
                held = token;
                await store.SetAsync(tokenKey, token.Encode(), fetched.Lifetime, cancel);
                return new ApiResult<AccessToken>.Done(token);

            case ApiResult<FetchedToken>.Failed(var failure):
                return await RecoverAsync(failure, failed, cancel);

            default:
                throw new InvalidOperationException("A call ends in one of two ways.");
        }
    }

    private async Task<ApiResult<AccessToken>> RecoverAsync(ApiFailure failure, AccessToken? failed, CancellationToken cancel)
    {
        // 45009 on this call means that the address is blocked already.
        if (failure.Action is ReturnAction.AlertAndStop or ReturnAction.BackOff && failure.Code is { } code)
        {
            await StopAsync(code, WeComLimits.AddressBlock, cancel);
            return new ApiResult<AccessToken>.Failed(failure with { RetryAfter = WeComLimits.AddressBlock });
        }

        // Renewing ahead of time failed, but the old token is still good.
        return failed is null && held is { } old && old.ExpiresAt > time.GetUtcNow()
            ? new ApiResult<AccessToken>.Done(old)
            : new ApiResult<AccessToken>.Failed(failure);
    }

    private sealed record Moment(DateTimeOffset At);

    [LoggerMessage(
        LogLevel.Critical, "WeCom gives {CorpId}/{AgentId} no token ({Code}): no further attempt before {Until:O}")]
    private partial void LogStopped(string corpId, long agentId, int code, DateTimeOffset until);
}
