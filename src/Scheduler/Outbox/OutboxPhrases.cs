namespace Tutorship.Scheduler.Outbox;

/// <summary>What the administrator reads about delivery. Receivers are named, content never.</summary>
public static class OutboxPhrases
{
    private const int NamesShown = 10;

    /// <summary>Messages that ended, and not through the fault of those they were for.</summary>
    /// <param name="code">Why.</param>
    /// <param name="count">How many.</param>
    /// <param name="receivers">Whose they were.</param>
    /// <param name="kinds">What they were for: only of some of them something follows by itself.</param>
    public static string Undelivered(int code, int count, IReadOnlyList<string> receivers, IReadOnlySet<string> kinds) =>
        $"有 {count} 条消息没有送到\n{Cause(code)}\n收件人：{Names(receivers)}\n{Advice(code, kinds)}";

    /// <summary>People whom the app does not reach.</summary>
    public static string Unreached(int code, int count, IReadOnlyList<string> receivers) =>
        $"有 {count} 位老师收不到消息\n{Cause(code)}\n收件人：{Names(receivers)}\n{Remedy(code)}\n处理好之前不再就这些老师提示";

    /// <summary>The platform took nothing, or still does not.</summary>
    public static string Stopped(int code, int waiting) =>
        $"企业微信曾停止接收本应用的消息\n{Cause(code)}\n{Remedy(code)}\n{Waiting(waiting)}";

    private static string Waiting(int count) => count == 0
        ? "现在已能发送，推迟的消息都已处理"
        : $"还有 {count} 条消息在等待，恢复后会自动发出";

    private static string Cause(int code) => code switch
    {
        DeliveryAlerts.Unknown => "原因：发送中断超过 4 小时，无法确认是否已送达",
        DeliveryAlerts.Poison => "原因：程序处理出错，详见运行日志",
        DeliveryAlerts.Unlicensed => "原因：该成员没有接口许可",
        DeliveryAlerts.Expired => "原因：到截止时间仍未能发出（发送失败或当天额度用完）",
        81013 or 46004 or 60111 or 40003 or 50002 or 60011 or 60021 => $"企业微信返回 {code}：账号不存在，或不在应用可见范围内",
        _ => $"企业微信返回 {code}",
    };

    private static string Remedy(int code) => code switch
    {
        DeliveryAlerts.Unlicensed => "请在管理后台为该成员分配接口许可",
        40001 => "请核对应用的 Secret，并确认应用没有被停用",
        40013 or 41002 or 41004 => "请核对企业 ID 与 Secret 的配置",
        60020 => "请把服务器的出口 IP 加入应用的“企业可信IP”，约一分钟后生效",
        48002 => "请确认应用有调用该接口的权限",
        48006 or 50003 => "应用已被停用或权限被收回，请在管理后台重新启用",
        301002 or 40056 or 41011 => "请核对 AgentId 是否与 Secret 属于同一应用",
        81013 or 46004 or 60111 or 40003 or 50002 or 60011 or 60021 => "请核对 teachers.csv 里的账号，并把老师加入应用可见范围",
        _ => "请对照企业微信的错误码说明处理",
    };

    private static string Advice(int code, IReadOnlySet<string> kinds) => code switch
    {
        DeliveryAlerts.Unknown => "这些消息不会自动重发，必要时请转告本人",
        DeliveryAlerts.Poison => "这些消息不会再发，请联系维护人员",
        DeliveryAlerts.Expired => string.Join('\n', ["这些消息不会再发", .. Follows(kinds)]),
        _ => $"{Remedy(code)}\n这些消息不会再发，今天同类错误不再提示",
    };

    /// <summary>What is made up for by another message; a window that has ended is reminded of no more.</summary>
    private static IEnumerable<string> Follows(IReadOnlySet<string> kinds)
    {
        if (kinds.Overlaps([Purpose.Reminder, Purpose.Nudge, Purpose.KindOf(Purpose.EventPrefix)]))
        {
            yield return "要提醒的事：截止前还有提醒日的会再提醒，到截止还没完成的转给年级组长";
        }

        if (kinds.Overlaps([Purpose.PastLadder, Purpose.KindOf(Purpose.LeavePrefix)]))
        {
            yield return "给年级组长的名单：下一个上学日会重新发一次";
        }
    }

    private static string Names(IReadOnlyList<string> receivers) =>
        receivers.Count <= NamesShown
            ? string.Join('、', receivers)
            : $"{string.Join('、', receivers.Take(NamesShown))} 等 {receivers.Count} 人";
}
