using System.Text;

namespace Tutorship.WeCom.Api;

/// <summary>Where a member's browser is sent to learn who it is (docs 91022, 98152).</summary>
public static class LoginAddress
{
    private static readonly Uri insideHost = new("https://open.weixin.qq.com");
    private static readonly Uri browserHost = new("https://login.work.weixin.qq.com");

    /// <summary>Inside WeCom and the WeChat plugin, without a question to the member.</summary>
    /// <param name="returnTo">Its host and port must equal the app's trusted domain.</param>
    /// <param name="state">Letters and digits, at most 128; write random bytes as hex.</param>
    public static Uri InsideWeCom(WeComApp app, Uri returnTo, string state) => new(
        Below(app.LoginHost ?? insideHost, "connect/oauth2/authorize")
        + $"?appid={Uri.EscapeDataString(app.CorpId)}&redirect_uri={Uri.EscapeDataString(returnTo.AbsoluteUri)}"
        + $"&response_type=code&scope=snsapi_base&state={Checked(state)}&agentid={app.AgentId}#wechat_redirect");

    /// <summary>In a desktop browser, by scanning a code.</summary>
    /// <param name="returnTo">Its domain must be set as 授权回调域.</param>
    /// <param name="state">Letters and digits, at most 128; write random bytes as hex.</param>
    public static Uri InBrowser(WeComApp app, Uri returnTo, string state) => new(
        Below(app.LoginHost ?? browserHost, "wwlogin/sso/login?login_type=CorpApp")
        + $"&appid={Uri.EscapeDataString(app.CorpId)}&agentid={app.AgentId}"
        + $"&redirect_uri={Uri.EscapeDataString(returnTo.AbsoluteUri)}&state={Checked(state)}");

    /// <summary>A path in front is kept.</summary>
    private static string Below(Uri host, string page) => $"{host.AbsoluteUri.TrimEnd('/')}/{page}";

    private static string Checked(string state) =>
        Encoding.UTF8.GetByteCount(state) <= WeComLimits.LoginStateBytes && state.All(char.IsAsciiLetterOrDigit)
            ? state
            : throw new ArgumentException("A state has letters and digits only, at most 128.", nameof(state));
}
