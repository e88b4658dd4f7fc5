using System.Globalization;

namespace Tutorship.Bot.Login;

/// <summary>What the pages around the login say.</summary>
internal static class LoginPhrases
{
    public static string WhichSchool() => "请选择学校";

    public static string Again() => "重新登录";

    public static string Unfinished() => "登录没有完成，或已过期。";

    public static string Stranger() => "您不在这所学校的教职工名单里，不能登录。请联系管理员。";

    public static string NotAdministrator() => "这一页只有管理员能看。名单里的角色改动后，立即生效。";

    public static string NoPublicUrl() => "还不能登录：请先设置 Schools__0__PublicUrl（外网访问本程序的网址），并在企业微信后台填好可信域名。";

    public static string PlatformSilent(int? code) => code is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"企业微信没有确认身份（错误码 {known}）。请稍后再试；一直这样，请运行 tutorship doctor。")
        : "企业微信没有应答。请稍后再试；一直这样，请运行 tutorship doctor。";

    public static string AskLogout() => "要退出登录吗？";

    public static string LoggedOut() => "已退出登录。";

    /// <summary>Both are HTML already.</summary>
    public static string Link(string address, string text) => $"""<p><a href="{address}">{text}</a></p>""";

    /// <summary>Both are HTML already.</summary>
    public static string LogoutForm(string field, string token) =>
        $"""<form method="post" action="{LoginSetup.LogoutPath}"><input type="hidden" name="{field}" value="{token}"><button>退出登录</button></form>""";

    /// <summary>Both are HTML already.</summary>
    public static string Page(string sentence, string rest) => $"""
        <!doctype html>
        <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>全员导师制</title></head><body><main><p>{sentence}</p>{rest}</main></body></html>
        """;
}
