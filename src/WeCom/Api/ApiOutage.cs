namespace Tutorship.WeCom.Api;

/// <summary>
/// Whether the platform answers at all. After three calls in a row without a proper answer it is left alone for a while, a
/// minute at most, so that hundreds of messages do not each wait for their own time-out; one proper answer ends it.
/// </summary>
internal sealed class ApiOutage(TimeProvider time)
{
    private const int Patience = 3;
    private readonly Lock sync = new();
    private int unanswered;
    private DateTimeOffset until;

    public TimeSpan? Remaining(ApiRequest request)
    {
        lock (sync)
        {
            var now = time.GetUtcNow();
            return !request.IsUrgent && until > now ? until - now : null;
        }
    }

    public void Note<T>(ApiResult<T> result)
    {
        lock (sync)
        {
            if (result is ApiResult<T>.Failed { Failure: { Code: null, Action: ReturnAction.Retry } })
            {
                Miss();
            }
            else
            {
                unanswered = 0;
                until = default;
            }
        }
    }

    /// <summary>Calls that were under way when the pause began do not prolong it.</summary>
    private void Miss()
    {
        var now = time.GetUtcNow();
        if (until <= now && ++unanswered >= Patience)
        {
            var doubled = WeComLimits.FirstOutagePause * Math.Pow(2, Math.Min(unanswered - Patience, 8));
            until = now + (doubled < WeComLimits.LongestOutagePause ? doubled : WeComLimits.LongestOutagePause);
        }
    }
}
