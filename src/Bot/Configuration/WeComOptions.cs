using Tutorship.WeCom;
using Tutorship.WeCom.Rates;

namespace Tutorship.Bot.Configuration;

/// <summary>The self-built app of a school in WeCom's console (应用管理 → 自建).</summary>
public sealed class WeComOptions
{
    /// <summary>企业ID.</summary>
    public string CorpId { get; set; } = "";

    public int AgentId { get; set; }

    public string Secret { get; set; } = "";

    /// <summary>Token of 接收消息, at most 32 letters and digits (doc 90930).</summary>
    public string Token { get; set; } = "";

    /// <summary>EncodingAESKey of 接收消息, 43 letters and digits (doc 90930).</summary>
    public string EncodingAESKey { get; set; } = "";

    public string ApiHost { get; set; } = "https://qyapi.weixin.qq.com";

    /// <summary>账号上限: the app may send 200 person-times a day for each account (doc 90312).</summary>
    public int AccountCap { get; set; } = WeComLimits.SmallestAccountCap;

    /// <summary>For a corporation to which the platform grants others than it publishes.</summary>
    public RateLimits Limits { get; set; } = new();

    /// <summary>Where the platform's login pages hang; empty: WeCom's own hosts.</summary>
    public string LoginHost { get; set; } = "";

    /// <summary>Long connection; unused when empty.</summary>
    public string BotId { get; set; } = "";

    public string BotSecret { get; set; } = "";

    public string SocketHost { get; set; } = "wss://openws.work.weixin.qq.com";
}
