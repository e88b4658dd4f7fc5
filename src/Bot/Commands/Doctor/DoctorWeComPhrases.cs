using System.Globalization;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>What <c>doctor</c> says of WeCom. The menus are those of its console, work.weixin.qq.com.</summary>
internal static class DoctorWeComPhrases
{
    public static string Token() => "企业微信接口";

    public static string Callback() => "接收消息";

    public static string Clock() => "时钟与企业微信";

    public static string DemoHasNone() => "演示学校不连企业微信";

    public static string NotConfigured() => "没有检查：设置不全";

    public static string TokenGood(string app) => $"通，应用「{app}」";

    public static string AppClosed() => "应用被停用";

    public static string AppClosedAdvice() => "应用管理 → 本应用 → 启用。";

    public static string NoEnterEvent() => "通，但没有勾选“进入应用”，新老师打开应用时收不到欢迎";

    public static string NoEnterEventAdvice() => "应用管理 → 本应用 → 接收消息 → 勾选“进入应用”。";

    public static string Refused(int? code, string host) => code is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"被拒绝，错误码 {known}：{Meaning(known)}")
        : $"连不上 {host}，或它没有正常应答";

    /// <param name="code">The platform's; null: not reached.</param>
    /// <param name="seenFrom">The address WeCom named; null: it named none.</param>
    /// <param name="host">Where the API is.</param>
    /// <param name="setting">How the school's settings begin: <c>Schools__0__</c>.</param>
    public static string RefusedAdvice(int? code, string? seenFrom, string host, string setting) => code switch
    {
        null => $"服务器要能访问 {host}（HTTPS，443 端口）：检查网络、DNS、防火墙和代理。都通，就过几分钟再试。",
        40001 or 41004 => $"到 应用管理 → 本应用 → Secret 重新查看，改 {setting}WeCom__Secret，重启。改好之前不要反复运行：错得多了，这台机器的 IP 会被封一小时。",
        40013 or 41002 => $"到 我的企业 → 企业信息 抄企业ID，改 {setting}WeCom__CorpId，重启。",
        60020 => $"到 应用管理 → 本应用 → 企业可信IP 加上 {seenFrom ?? "服务器的出口 IP"}，约一分钟后生效。",
        301002 or 40056 or 41011 => $"AgentId 和 Secret 不是同一个应用的：到 应用管理 → 本应用 抄 AgentId，改 {setting}WeCom__AgentId，重启。",
        45009 => "这台机器的 IP 因为多次用错 Secret 被封了一小时。先停掉程序，改对设置，一小时后再启动。",
        48002 => "这个应用没有调用接口的权限：确认它是“自建”应用。",
        50003 => AppClosedAdvice(),
        _ => "按错误码查企业微信的全局错误码页；自己解决不了，请把这一行发给开发者。",
    };

    public static string ClockUnknown() => "没有取到企业微信的时间";

    public static string ClockOff(TimeSpan off) => $"比企业微信{DoctorPhrases.Off(off)}，相差十分钟以上就收不到任何消息";

    public static string NoPublicUrl() => "没有检查：不知道外网网址";

    public static string NoPublicUrlAdvice(string setting) => $"设置 {setting}PublicUrl，或者运行 tutorship doctor --url https://你们的域名";

    public static string CallbackGood(Uri address, TimeSpan took) =>
        string.Create(CultureInfo.InvariantCulture, $"{address.GetLeftPart(UriPartial.Path)} 有应答，{took.TotalMilliseconds:F0} 毫秒");

    public static string Unreached(string host) => $"连不上 {host}";

    public static string UnreachedAdvice(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "域名解析不到：检查网址有没有写错，域名有没有解析到服务器。",
        HttpRequestError.SecureConnectionError => "HTTPS 证书有问题：过期、域名不符，或缺中间证书。检查 nginx 或 Caddy 的证书。",
        _ => "没有连上：nginx 或 Caddy 是否在运行，防火墙和云服务器的安全组是否放行 443。有的路由器不让内网访问自己的外网地址，可在校外的电脑上再试。",
    };

    public static string CallbackStatus(int status) => string.Create(CultureInfo.InvariantCulture, $"有应答，但状态是 {status}，企业微信会说网址不对");

    public static string CallbackStatusAdvice(int status) => status switch
    {
        403 => "服务器上的 Token、EncodingAESKey 或 CorpId 与这里的设置不同，学校编号不同，或两边的时钟相差十分钟以上。改了设置要重启。",
        404 => "反向代理没有把 /wecom/ 转给本程序，或运行的是只管定时的进程（--role scheduler）。对照 deploy 里的例子。",
        >= 300 and < 400 => "企业微信不跟随跳转：在后台和 PublicUrl 里直接填跳转后的网址（多半是 https）。",
        >= 500 => "反向代理后面的程序没有运行，或端口不对：systemctl status tutorship",
        _ => "看反向代理的日志，对照 deploy 里的例子。",
    };

    public static string AnotherAnswers() => "有应答，但答的不是本程序";

    public static string AnotherAnswersAdvice() => "这个网址指向了别的网站或代理的首页：检查域名解析和反向代理。";

    public static string CallbackSlow(TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"有应答，但用了 {took.TotalSeconds:F1} 秒，企业微信只等 1 秒");

    public static string CallbackSlowAdvice() => "再运行一次；还是慢，看服务器的负载和网络。";

    private static string Meaning(int code) => code switch
    {
        40001 => "Secret 错误或被重置过，或应用被停用",
        40013 => "企业ID 错误",
        41002 => "没有企业ID",
        41004 => "没有 Secret",
        60020 => "这台机器的 IP 不在企业可信IP里",
        301002 or 40056 or 41011 => "AgentId 不对",
        45009 => "调用太多，暂时被封",
        48002 => "应用没有这个权限",
        50003 => "应用被停用",
        _ => "少见的错误",
    };
}
