using CsCheck;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>Messages put together from the pieces of real ones, and where they are read.</summary>
internal static class RandomMessages
{
    public static readonly IReadOnlyList<string> Pieces =
    [
        "张三", "李想", "王子涵", "理想", "刘洋", "王大锤", "小涵", "zs", "1", "3", "2-4", "①", "第2个", "谈", "聊了", "家访", "去", "家", "妈妈", "电话",
        "微信", "寄语", "变故", "昨天", "明天", "12.1", "11月3号", "上周三", "没", "还没", "打算", "学业", "情绪", "都", "除了", "就差", "跟", "和", "的",
        "，", "。", " ", "\n", "、", "：", "？", "查", "撤销", "进度", "他", "班主任", "85分", "哈哈", "😂", "𠮷", "[抱拳]", "过", "完", "吗", "李", "请假",
        "回来", "办公室", "谢谢", "第一个", "全部", "一", "张", "周三", "今天", "准备", "来", "说", "想", "不是", "是", "两次", "高二1班", "同学", "要",
    ];

    public static readonly Gen<string> Any = Laws.OneOf(Pieces).Array[0, 14].Select(string.Concat);

    public static DateTime Now { get; } = new(2026, 11, 18, 17, 30, 0);

    public static IReadOnlyList<StudentId> Own { get; } =
        [.. EvalFolder.Register.Roster.CaseloadOf(new("T01"), DateOnly.FromDateTime(Now)).Select(student => student.Id).Order()];

    /// <summary>With a list and a node, with neither, and where growth messages are asked for.</summary>
    public static readonly Gen<ReplyContext> Contexts = Laws.OneOf(
    [
        Context([.. Own.Take(5)], EntryKind.Talk),
        Context(null, null),
        Context([.. Own.Take(5)], EntryKind.GrowthMessage),
    ]);

    public static ReplyContext Context(IReadOnlyList<StudentId>? list, EntryKind? node) => new(EvalFolder.Register, new("T01"), Now, list, node);
}
