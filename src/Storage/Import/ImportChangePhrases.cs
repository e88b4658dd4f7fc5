namespace Tutorship.Storage.Import;

/// <summary>How a preview and an import tell what they change.</summary>
public static class ImportChangePhrases
{
    public static string Change(ImportChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var detail = change.Detail.Length > 0 ? $"，{change.Detail}" : "";
        return $"{Thing(change.Thing)} {change.Subject}：{Kind(change.Kind)}{detail}";
    }

    public static IReadOnlyList<string> Summary(IReadOnlyList<ImportChange> changes) =>
        changes.Count == 0
            ? ["没有变化"]
            : [.. changes
                .GroupBy(change => (change.Thing, change.Kind))
                .Select(group => $"{Thing(group.Key.Thing)}：{Kind(group.Key.Kind)} {group.Count()}")];

    internal static string From(string name, string before, string after) => $"{name} {OrNone(before)} → {OrNone(after)}";

    internal static string Mentors(string before, string after, DateOnly from) =>
        $"{From("导师", before, after)}（自 {from:yyyy-MM-dd} 起）";

    internal static string Missing() => "文件中没有，保留";

    internal static string StaysVoided() => "已撤销，文件中未标撤销，保持撤销";

    internal static string Days(DateOnly from, DateOnly to) => $"{from:yyyy-MM-dd} 至 {to:yyyy-MM-dd}";

    internal static string Named(string id, string name) => $"{id} {name}";

    internal static string Substitute(string id) => id.Length > 0 ? $"代理 {id}" : "";

    internal static string Field(string column) => column switch
    {
        "name" => "姓名",
        "grade" => "年级",
        "class" => "班级",
        "special_needs" => "特殊需要",
        "enrolled_from" => "在读自",
        "enrolled_to" => "在读至",
        "subject" => "学科",
        "homeroom_class" => "班主任",
        "roles" => "角色",
        "mentor_status" => "导师状态",
        _ => column,
    };

    private static string OrNone(string text) => text.Length > 0 ? text : "无";

    private static string Thing(ImportedThing thing) => thing switch
    {
        ImportedThing.Student => "学生",
        ImportedThing.Teacher => "教师",
        ImportedThing.CalendarRow => "日历",
        ImportedThing.Setting => "方案",
        ImportedThing.Leave => "请假",
        ImportedThing.Entry => "记录",
        _ => throw new ArgumentOutOfRangeException(nameof(thing)),
    };

    private static string Kind(ImportChangeKind kind) => kind switch
    {
        ImportChangeKind.Added => "新增",
        ImportChangeKind.Changed => "修改",
        ImportChangeKind.Removed => "删除",
        ImportChangeKind.Voided => "撤销",
        ImportChangeKind.Kept => "保留",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
