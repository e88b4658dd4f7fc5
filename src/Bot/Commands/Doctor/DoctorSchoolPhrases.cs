using System.Globalization;
using Tutorship.Domain;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>What <c>doctor</c> says of a school's people, calendar and messages; it names nobody.</summary>
internal static class DoctorSchoolPhrases
{
    public static string Roster() => "名单";

    public static string Calendar() => "校历";

    public static string Outbox() => "待发消息";

    public static string NobodyImported() => "还没有导入学生";

    public static string NobodyImportedAdvice() => "准备好名单文件夹，先运行 tutorship import 文件夹 --preview，再去掉 --preview。";

    public static string RolesMissing(IEnumerable<RoleKind> missing) => $"没有{string.Join("、", missing.Select(Name))}";

    public static string RolesMissingAdvice(IEnumerable<RoleKind> missing) =>
        $"在 teachers.csv 的 roles 里填上 {string.Join("、", missing.Select(Word))}，重新导入。{string.Concat(missing.Select(Why))}";

    public static string WithoutMentor(int alone, int present) => $"{present} 名在校学生里有 {alone} 名没有导师";

    public static string WithoutMentorAdvice() => "在 students.csv 的 mentors 里填上导师的账号，重新导入。";

    public static string NoEmergencySteps() => "学校自己的危机处置步骤还没有填";

    public static string NoEmergencyStepsAdvice() => "在 plan.json 里写 emergency_steps，重新导入；在此之前用程序自带的步骤。";

    public static string RosterGood(int students, int staff) => $"在校学生 {students} 名，都有导师；教职工 {staff} 名";

    public static string NoCalendar() => "还没有导入校历";

    public static string OutsideEveryYear(DateOnly today) => $"{today:yyyy-MM-dd} 不在任何学年之内，不会有任何提醒";

    public static string NoTerm(string year) => $"学年 {year} 里没有学期，没有一天算上学日";

    public static string YearEnds(string year, DateOnly end) => $"学年 {year} 到 {end:yyyy-MM-dd} 结束，还没有下一学年";

    public static string CalendarGood(string year, DateOnly end) => $"在学年 {year} 之内，到 {end:yyyy-MM-dd}";

    public static string CalendarAdvice() => "在 calendar.csv 里写好学年、学期、考试和放假，重新导入。";

    public static string OutboxGood() => "没有积压";

    public static string OutboxStuck(TimeSpan lag, int waiting) =>
        string.Create(CultureInfo.InvariantCulture, $"{waiting} 条没有发出，最早的已经等了 {lag.TotalMinutes:F0} 分钟");

    public static string OutboxStuckAdvice() => "程序（管定时的进程）是否在运行？在运行，就看本清单里“企业微信接口”和“时钟”两项，再看日志。";

    public static string OutboxEnded(int dead, int unknown) => $"最近 30 天有 {dead} 条没有送到，{unknown} 条不知道送到没有";

    public static string OutboxEndedAdvice() => "管理员已收到过通知。多半是老师不在应用的可见范围里（81013），或名单里的账号与企业微信不同。";

    private static string Name(RoleKind role) => role switch
    {
        RoleKind.Counsellor => "心理教师",
        RoleKind.DutyLeader => "值班领导",
        _ => "管理员",
    };

    private static string Word(RoleKind role) => role switch
    {
        RoleKind.Counsellor => "counsellor",
        RoleKind.DutyLeader => "duty_leader",
        _ => "admin",
    };

    private static string Why(RoleKind role) => role switch
    {
        RoleKind.Counsellor => "学生有危险时，最先通知心理教师。",
        RoleKind.DutyLeader => "心理教师没有应答时，通知值班领导。",
        _ => "消息发不出去时，通知管理员。",
    };
}
