using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;

namespace Tutorship.Bot.Commands;

/// <summary>What the school's IT teacher reads on the terminal.</summary>
public static class CommandLinePhrases
{
    public static string OutsideEveryYear(DateOnly day) =>
        $"{day:yyyy-MM-dd} 不在任何学年之内。请检查日期，或先导入含 school_year 的 calendar.csv。";

    public static string NoSuchScope(string scope) => $"没有叫「{scope}」的年级或班级；--scope 可以是 school、年级名或班级名。";

    public static string NoFont() => "这台机器没有中文字体，画不了图。Debian、Ubuntu 可装 fonts-noto-cjk。";

    public static string NoPicture(DateOnly day) => $"{day:yyyy-MM-dd} 没有可画的节点；--scope 要是 school 或一个年级。";

    public static string NoSuchMember(string id) => $"名册里没有账号为「{id}」的教职工。";

    public static string NothingDue(DateOnly day) => $"{day:yyyy-MM-dd} 没有要发的提醒。";

    public static string TableTitle(DateOnly day) => $"{day:yyyy-MM-dd} 覆盖情况";

    public static string[] CoverageColumns() => ["要求", "窗口", "应完成", "已完成", "覆盖率", "进行中", "逾期"];

    public static string[] ReminderColumns() => ["收件人", "代", "步骤", "要求", "学生"];

    public static string Step(ReminderStep step) => step switch
    {
        ReminderStep.Event => "重大变故",
        ReminderStep.Last => "最后一天",
        ReminderStep.Middle => "中间",
        ReminderStep.Open => "开头",
        _ => "家访进度",
    };

    public static string[] SilenceColumns() => ["导师", "原因"];

    public static string NothingToPurge(DateOnly? until) => until is { } day
        ? $"没有超过保留年限的记录（{day:yyyy-MM-dd} 及以前的已经没有了）。"
        : "没有超过保留年限的记录。";

    public static string PurgedKind(PurgedKind kind) => $"{Name(kind.Kind)} {kind.Count} 条，{kind.First:yyyy-MM-dd} 至 {kind.Last:yyyy-MM-dd}";

    public static string WouldPurge(PurgeAccount account) => $"共 {account.Total} 条超过保留年限，将会删除；现在什么也没有删。";

    public static string Purged(PurgeAccount account) =>
        $"已删除 {account.Total} 条（{account.Until:yyyy-MM-dd} 及以前），不能恢复，备份里的请一并处理。编号的 SHA-256：{account.Hash}，已记入审计。";

    private static string Name(EntryKind kind) => kind switch
    {
        EntryKind.Talk => "谈心谈话",
        EntryKind.Visit => "家访",
        EntryKind.ParentContact => "家校沟通",
        EntryKind.GrowthMessage => "成长寄语",
        EntryKind.LifeEvent => "重大变故",
        _ => "其他",
    };
}
