using System.Globalization;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>What <c>doctor</c> says of this machine, to the school's IT teacher.</summary>
internal static class DoctorPhrases
{
    public static string Settings() => "设置";

    public static string Database() => "数据库";

    public static string Keys() => "密钥";

    public static string Redis() => "Redis";

    public static string Disk() => "磁盘";

    public static string Font() => "中文字体";

    public static string Clock() => "时钟";

    public static string Line(Verdict verdict, string title, string? school, string seen)
    {
        var word = verdict switch
        {
            Verdict.Ok => "正常",
            Verdict.Warn => "注意",
            _ => "有错",
        };
        return school is null ? $"【{word}】{title}：{seen}" : $"【{word}】{title}（{school}）：{seen}";
    }

    public static string Advice(string advice) => $"　　　怎么办：{advice}";

    public static string Failed(int count) => $"有 {count} 项有错，见上面的“怎么办”。";

    public static string NoSuchSchool(string school, IEnumerable<string> known) => $"--school：没有配置学校「{school}」。已配置：{string.Join("、", known)}。";

    public static string NotLooked() => "没有检查：数据库不能用";

    public static string NoAnswer(int seconds) => $"{seconds} 秒内没有结果";

    public static string NoAnswerAdvice() => "多半是网络不通，或对方太忙。检查地址和防火墙，稍后再试。";

    public static string Broke(string fault) => $"检查本身没有做成：{fault}";

    public static string BrokeAdvice() => "再运行一次；还是这样，请把这一行发给开发者。";

    public static string SettingsComplete(int schools) => $"齐全，{schools} 所学校";

    public static string SettingsAdvice() => "按上面的提示改环境变量，见 README.zh-CN.md 的“设置”；改完重启。";

    public static string DemoSchool() => "没有配置学校，现在是演示学校";

    public static string DemoSchoolAdvice() => "正式使用时设置 Schools__0__Id 和企业微信的各项密钥，见 README.zh-CN.md。";

    public static string FileGood(string file, long bytes) => $"SQLite，{file}，{Size(bytes)}，完好，可写，只有本用户能读";

    public static string ServerGood() => "PostgreSQL，已是最新，可写";

    public static string FileOpen(string file) => $"{file} 可写，但别的用户也能读";

    public static string FileOpenAdvice(string file) => $"在数据文件夹里运行：chmod 600 {file}*";

    public static string DatabaseAway(string fault) => $"不能用：{fault}";

    public static string DatabaseAdvice(bool isServer) => isServer
        ? "检查 Storage__Database 的地址、库名、用户和密码；PostgreSQL 是否在运行，防火墙是否放行；该用户要能建表。"
        : "先看“磁盘”一项。数据文件夹要存在，要属于运行程序的用户，用同一个用户运行 doctor；不要用普通复制来的库文件（缺 -wal）。";

    public static string DatabaseDamaged(string said) => $"文件有损坏：{said}";

    public static string DatabaseDamagedAdvice() => "停掉程序，留一份现在的文件，再按 README.md 的 Restore 从备份恢复。";

    public static string NoKeysYet() => "还没有生成，第一次启动时生成";

    public static string KeysGood(int keys) => $"{keys} 把，都已加密保存，能解开已有的记录";

    public static string KeyUnusable(string fault) => $"密钥不能用：{fault}";

    public static string KeyUnusableAdvice() =>
        "读不了：让运行程序的用户拥有它（chown 用户 note.key，chmod 600 note.key），并用同一个用户运行 doctor。内容不对：从备份里找回与这个数据库配套的那一把，不要另外生成。";

    public static string KeyLost() => "数据库里有加密的内容，但密钥文件不见了";

    public static string KeyWrong(int closed, int keys) => $"{keys} 把里有 {closed} 把解不开：密钥文件不是这个数据库的";

    public static string KeyLostAdvice() => "先不要启动程序。从备份里找回与这个数据库配套的 note.key（或 Storage__KeyFile、Storage__KeyEncryptionKey）。没有它，谁也读不出谈话内容。";

    public static string NoteSealed(string school) => $"学校 {school} 已有的记录解不开";

    public static string Unwrapped(int keys) => $"{keys} 把没有加密保存";

    public static string UnwrappedAdvice() => "这个库被别的程序写过。请把这一行发给开发者，在此之前不要备份到校外。";

    public static string KeyOpen() => "能解开已有的记录，但密钥文件别的用户也能读";

    public static string KeyOpenAdvice() => "运行：chmod 600 note.key（或 Storage__KeyFile 指的文件）。";

    public static string RedisInside() => "在程序内部，不需要另装";

    public static string RedisGood(TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"有应答，{took.TotalMilliseconds:F0} 毫秒");

    public static string RedisAway(string kind) => $"没有应答（{kind}）";

    public static string RedisAdvice() => "检查 Storage__Redis 的地址和密码，Redis 是否在运行，防火墙是否放行。它不在时消息照收照记，提醒会慢一些。";

    public static string FolderClosed(string folder) => $"数据文件夹写不进去：{folder}";

    public static string FolderClosedAdvice() => "让运行程序的用户拥有这个文件夹（chown），并用同一个用户运行 doctor；或用 Storage__DataFolder 换一个文件夹。";

    public static string Free(long bytes) => bytes == 0 ? "满了，一个字节也写不进去" : $"还剩 {Size(bytes)}";

    public static string FreeAdvice() => "至少留出 1 GB：删掉旧日志和旧备份，或换一块盘。磁盘满了，老师的记录就写不进去。";

    public static string FontGood(string name) => $"有：{name}";

    public static string NoFont() => "没有，周报只发文字，不发图";

    public static string NoFontAdvice() => "装一个中文字体后重启。Debian、Ubuntu：apt-get install fonts-noto-cjk";

    public static string ClockGood(TimeSpan off) => string.Create(CultureInfo.InvariantCulture, $"准，相差 {off.Duration().TotalSeconds:F0} 秒");

    public static string ClockOffDatabase(TimeSpan off) => $"比数据库{Off(off)}，相差一分钟以上就不会发送任何消息";

    public static string ClockAdvice() => "让各台机器自动对时：timedatectl set-ntp true；查看：timedatectl";

    public static string ClockSet() => "设了 Clock__StartAt，程序用的不是现在的时间";

    public static string ClockSetAdvice() => "正式使用时去掉 Clock__StartAt。";

    public static string Off(TimeSpan off) => string.Create(
        CultureInfo.InvariantCulture, $"{(off > TimeSpan.Zero ? "快" : "慢")} {off.Duration().TotalSeconds:F0} 秒");

    private static string Size(long bytes) => bytes >= 1_000_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:F1} GB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F1} MB");
}
