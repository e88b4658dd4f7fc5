using System.Globalization;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator;

/// <summary>What the simulator itself says to whoever watches the page.</summary>
internal static class SimulatorPhrases
{
    public const string Detail = "详情";
    public const string Duplicate = "内容完全相同，去重期内未再送达";
    public const string TextCut = "超过 2048 字节，后面的已截断";
    public const string CardCut = "标题或描述过长，已截断";
    public const string TooManyForMember = "超过每人每分钟 30 条或每小时 1000 条，已被静默丢弃";
    public const string ClickTakesNoText = "卡片点击不能用被动文本回复，未显示";
    public const string ReplyUnreadable = "被动回复无法验签或解密，未显示";
    public const string NoCallback = "应用没有配置回调地址";
    public const string EnterAgent = "进入了应用";
    public const string LoginRefused = "登录地址不对：请检查 appid、agentid、response_type、scope、login_type、state（只能是字母和数字）和 redirect_uri（只能是本机）。";
    public const string LoginOutsider = "不是本企业的人";
    public const string Recalled = "消息已撤回";

    public static string Accepted(string remark) => remark.Length == 0 ? "ok" : $"ok · {remark}";

    public static string Dropped(int count) => $"{count} 人超过频率，被静默丢弃";

    public static string NoSuchReply(string kind) => $"被动回复不支持 {kind}，未显示";

    public static string Retried(int attempts) => $"第 {attempts} 次投递才被接受";

    public static string GivenUp(int attempts) => $"投递 {attempts} 次均失败，已放弃";

    public static string Status(int status, long milliseconds) => status == 0 ? $"无应答 · {milliseconds} ms" : $"{milliseconds} ms";

    public static string Date(DateTimeOffset local) => local.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string Weekday(DayOfWeek day) => "星期" + "日一二三四五六"[(int)day];

    public static string Clicked(string label) => $"点了「{label}」";

    public static string Picked(string label, int count) => $"勾选 {count} 项，点了「{label}」";

    public static string FaultActed(FaultKind kind) => kind switch
    {
        FaultKind.ErrCode => "演练：返回错误码",
        FaultKind.ServerError => "演练：服务器错误",
        FaultKind.Garbage => "演练：返回乱码",
        FaultKind.NoAnswer => "演练：不应答",
        _ => "演练",
    };

    /// <summary>All three are HTML already.</summary>
    public static string LoginPerson(string address, string name, string role) =>
        $"""<li><a href="{address}"><strong>{name}</strong><small>{role}</small></a></li>""";

    /// <summary>Both are HTML already.</summary>
    public static string LoginPage(string school, string people) => $"""
        <!doctype html>
        <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>以谁的身份登录 · 企业微信模拟器</title>
        <link rel="icon" href="/simulator/assets/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/simulator/assets/page.css"><link rel="stylesheet" href="/simulator/assets/login.css"></head>
        <body><main class="login"><h1>以谁的身份登录？</h1><p>{school} · 企业微信模拟器</p><ul>{people}</ul></main></body></html>
        """;
}
