using System.Diagnostics.Metrics;
using Tutorship.WeCom.Api;

namespace Tutorship.WeCom.Tokens;

/// <summary>How often the platform was asked for a token, and what it said; a wrong secret shows here first.</summary>
public static class TokenMetrics
{
    public const string MeterName = "Tutorship.WeCom";

    private static readonly Meter meter = new(MeterName);
    private static readonly Counter<long> fetched = meter.CreateCounter<long>("tutorship.tokens.renewed");

    internal static void Count(WeComApp app, ApiResult<FetchedToken> result) => fetched.Add(
        1,
        new("app", app.ToString()),
        new("code", result is ApiResult<FetchedToken>.Failed(var failure) ? failure.Code ?? -1 : 0));
}
