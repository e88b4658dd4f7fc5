namespace Tutorship.Scheduler.Outbox;

/// <summary>What the administrator reads about delivery. Receivers are named, content never.</summary>
public static class OutboxPhrases
{
    private const int NamesShown = 10;

    public static string Undelivered(int code, int count, string? reason, IReadOnlyList<string> receivers) =>
        $"有 {count} 条消息没有送到\n{Cause(code, reason)}\n收件人：{Names(receivers)}\n{Advice(code)}";

    private static string Cause(int code, string? reason) => code switch
    {
        UndeliveredAlert.Unknown => "原因：发送中断超过 4 小时，无法确认是否已送达",
        UndeliveredAlert.Poison => "原因：程序处理出错，详见运行日志",
        _ when string.IsNullOrEmpty(reason) => $"企业微信返回 {code}",
        _ => $"企业微信返回 {code}：{reason}",
    };

    private static string Names(IReadOnlyList<string> receivers) =>
        receivers.Count <= NamesShown
            ? string.Join('、', receivers)
            : $"{string.Join('、', receivers.Take(NamesShown))} 等 {receivers.Count} 人";

    private static string Advice(int code) => code switch
    {
        UndeliveredAlert.Unknown => "这些消息不会自动重发，必要时请转告本人",
        UndeliveredAlert.Poison => "这些消息不会再发，请联系维护人员",
        _ => "这些消息不会再发；请检查应用可见范围和通讯录账号，今天同类错误不再提示",
    };
}
