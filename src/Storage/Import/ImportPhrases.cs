namespace Tutorship.Storage.Import;

/// <summary>What a teacher who imports a folder reads.</summary>
public static class ImportPhrases
{
    public static string Fault(ImportFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var line = fault.Line > 0 ? $" 第 {fault.Line} 行" : "";
        var column = fault.Column.Length > 0 ? $" {fault.Column} 列" : "";
        return $"{fault.File}{line}{column}：{Reason(fault)}";
    }

    public static string UnknownColumn(string file, string column) => $"{file}：不认识的列“{column}”，已忽略";

    private static string Reason(ImportFault fault) => fault.Reason switch
    {
        ImportReason.MissingFile => "找不到这个文件",
        ImportReason.UnreadableFile => "文件打不开或已损坏",
        ImportReason.FileTooLarge => $"文件太大（上限 {fault.Value} MB）",
        ImportReason.ArchiveTooLarge => $"表格解压后太大（上限 {fault.Value} MB），不予打开",
        ImportReason.TooManyRows => $"行数太多（上限 {fault.Value} 行）",
        ImportReason.UnknownEncoding => "编码不是 UTF-8，也不是 GB18030",
        ImportReason.BrokenQuote => "引号没有成对，或引号后面还有文字",
        ImportReason.TooManyCells => $"这一行比表头多出内容“{fault.Value}”",
        ImportReason.ControlCharacter => "含有不可见的控制字符",
        ImportReason.MissingColumn => "缺少这一列",
        ImportReason.DuplicateColumn => "这一列出现了两次",
        ImportReason.EmptyCell => "不能为空",
        ImportReason.DuplicateId => $"编号“{fault.Value}”重复出现",
        ImportReason.UnknownKind => $"不认识的记录类型“{fault.Value}”",
        ImportReason.UnknownStrategy => $"不认识的策略“{fault.Value}”",
        ImportReason.UnknownMode => $"不认识的方式“{fault.Value}”",
        ImportReason.UnknownType => $"不认识的日历类型“{fault.Value}”",
        ImportReason.UnknownStatus => $"不认识的导师状态“{fault.Value}”",
        ImportReason.UnknownRole => $"不认识的角色“{fault.Value}”",
        ImportReason.UnknownStudent => $"没有学号为“{fault.Value}”的学生",
        ImportReason.UnknownStaff => $"没有账号为“{fault.Value}”的教师",
        ImportReason.UnreadableDate => $"日期“{fault.Value}”读不懂，请写成 2026-09-01 或 2026/9/1",
        ImportReason.EndBeforeStart => $"结束日期 {fault.Value} 早于开始日期",
        ImportReason.OutsideSchoolYear => $"“{fault.Value}”不在任何一个学年之内",
        ImportReason.OutsideTerm => $"考试“{fault.Value}”的开始日期不在任何一个学期之内",
        ImportReason.NotYesOrEmpty => $"只能填“是”或留空，现在是“{fault.Value}”",
        ImportReason.NotOneOrEmpty => $"只能填 1 或留空，现在是“{fault.Value}”",
        ImportReason.MissingEnd => "请假必须写明结束日期",
        ImportReason.BrokenJson => "不是正确的 JSON 对象",
        ImportReason.UnknownSetting => "没有这个名称的设置",
        ImportReason.BadSetting => $"设置的值不合要求，应为 {fault.Value}",
        ImportReason.SettingTwice => "这个设置写了两次",
        ImportReason.ContradictingSetting => $"与其他设置相矛盾，应为 {fault.Value}",
        ImportReason.EntryDiffers => $"编号“{fault.Value}”的记录已存在且内容不同，已有的记录不会被改写",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault.Reason, "has no phrase"),
    };
}
