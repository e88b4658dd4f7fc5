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

    public static string[] SilenceColumns() => ["导师", "原因"];
}
