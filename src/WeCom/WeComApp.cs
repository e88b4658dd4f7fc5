using System.Security.Cryptography;
using System.Text;
using Tutorship.WeCom.Rates;

namespace Tutorship.WeCom;

/// <summary>One self-built app of one corporation, as its administrator configured it.</summary>
public sealed class WeComApp(string corpId, long agentId, string secret)
{
    public static readonly Uri DefaultHost = new("https://qyapi.weixin.qq.com");

    public string CorpId { get; } = corpId;

    public long AgentId { get; } = agentId;

    public string Secret { get; } = secret;

    /// <summary>Where <c>/cgi-bin/…</c> hangs; a path in front of it is kept.</summary>
    public Uri ApiHost { get; init; } = DefaultHost;

    /// <summary>账号上限 of the corporation, from which the day's budget follows.</summary>
    public int AccountCap { get; init; } = WeComLimits.SmallestAccountCap;

    public RateLimits Limits { get; init; } = new();

    /// <summary>Under which its messages are counted; a new secret does not make them forgotten.</summary>
    public string SendAccount => $"wecom:{CorpId}:{AgentId}";

    /// <summary>Where both login pages hang, for a platform that is not the public one; null: WeCom's own two hosts.</summary>
    public Uri? LoginHost { get; init; }

    /// <summary>
    /// What belongs to this app in a shared store. A new secret makes a new key, so that neither an old token nor a stop
    /// because of a wrong secret outlives a correction.
    /// </summary>
    internal string StoreKey { get; } =
        $"wecom:{corpId}:{agentId}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)))[..12]}";

    public override string ToString() => $"{CorpId}/{AgentId}";
}
