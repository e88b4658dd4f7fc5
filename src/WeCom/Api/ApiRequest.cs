using Tutorship.WeCom.Rates;

namespace Tutorship.WeCom.Api;

/// <param name="Api">The path below <c>/cgi-bin/</c>.</param>
/// <param name="Query">Besides the token: escaped, without a leading &amp;.</param>
/// <param name="Content">Made anew for every attempt; null for a GET.</param>
internal sealed record ApiRequest(string Api, string Query = "", Func<HttpContent>? Content = null)
{
    /// <summary>What it costs; null: what a call of this API costs.</summary>
    public RateBill? Bill { get; init; }

    /// <summary>Tried once a minute even while the API is left alone.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>It says something to people, and so has limits of its own.</summary>
    public bool IsMessage => Bill is not null;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}
