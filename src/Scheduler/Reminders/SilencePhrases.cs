namespace Tutorship.Scheduler.Reminders;

/// <summary>Why somebody was told nothing: the reasons of reminder-rules in words, for whoever asks.</summary>
public static class SilencePhrases
{
    public static string Because(string reason) => reason switch
    {
        "day_off" => "那天不是上学日",
        "on_leave" => "请假中",
        "muted" => "本人已静音，只提醒变故和最后一天",
        "snoozed" => "本人要求改天提醒",
        "done" => "名下的同学都已完成",
        "no_step" => "还有没完成的要求，但那天不是提醒日（谈话、寄语在一轮的开头、中间、最后一天提醒，家访在月初）",
        "past_ladder" => "已过截止日，转到年级组长的名单，不再提醒",
        ReceiverDay.NothingDue => NothingDue(),
        _ => reason,
    };

    /// <summary>The same in a few characters, to be counted.</summary>
    public static string Short(string reason) => reason switch
    {
        "day_off" => "不是上学日",
        "on_leave" => "请假",
        "muted" => "已静音",
        "snoozed" => "改天提醒",
        "done" => "当天已完成",
        "no_step" => "不是提醒日",
        "past_ladder" => "已过截止日",
        _ => reason,
    };

    /// <param name="substitute">Who stood in; null where nobody did.</param>
    public static string OnLeave(string? substitute) => substitute is null
        ? "请假中，还没有代管老师"
        : $"请假中，由 {substitute} 老师代管，提醒发给代管老师";

    public static string NoStudents() => "那天名下没有学生";

    public static string Line(string kind, string fate) => $"{kind}：{fate}";

    public static string Sent(TimeOnly at) => $"{at:HH:mm} 已发出";

    public static string Waiting(TimeOnly at) => $"排在 {at:HH:mm} 发，还没发出";

    public static string Dropped(string reason) => reason switch
    {
        "too_late" => "没赶上当天的工作时间，没有发",
        "told_already" => "当天已单独提醒过同一件事，没有再发",
        "done" => "临发前复核取消：这次要提醒的都已完成",
        _ => $"临发前复核取消：{Because(reason)}",
    };

    public static string Undelivered(int? code) => code switch
    {
        null => "没有送到，不会再发",
        81013 => "没有送到：不在应用的可见范围里，或账号与企业微信不同（81013），请管理员看一下",
        { } number => $"没有送到（企业微信返回 {number}），不会再发，管理员已收到通知",
    };

    /// <param name="overtakenBy">Why it was not repeated; null: it was in doubt for too long.</param>
    public static string InDoubt(string? overtakenBy) => overtakenBy is null
        ? "发送中断，无法确认是否送达"
        : $"发送中断，无法确认是否送达；重发前复核取消：{Because(overtakenBy)}";

    public static string NothingDue() => "那天名下没有到期要提醒的事";

    public static string NotKept() => "那天没有留下记录：程序没有运行，或已超过保存的天数";

    public static string Reminder() => "提醒";

    public static string Nudge() => "催办";

    public static string LifeEvent() => "变故提醒";
}
