using System.Diagnostics;
using CsCheck;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>What holds for any message at all, put together from the pieces of real ones.</summary>
public class ReplyLawsTests
{
    private static readonly string[] Pieces =
    [
        "张三", "李想", "王子涵", "理想", "刘洋", "王大锤", "小涵", "zs", "1", "3", "2-4", "①", "第2个", "谈", "聊了", "家访", "去", "家", "妈妈", "电话",
        "微信", "寄语", "变故", "昨天", "明天", "12.1", "11月3号", "上周三", "没", "还没", "打算", "学业", "情绪", "都", "除了", "就差", "跟", "和", "的",
        "，", "。", " ", "\n", "、", "：", "？", "查", "撤销", "进度", "他", "班主任", "85分", "哈哈", "😂", "𠮷", "[抱拳]", "过", "完", "吗",
    ];

    private static readonly Gen<string> Messages = OneOf(Pieces).Array[0, 14].Select(string.Concat);

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static readonly DateTime Now = new(2026, 11, 18, 17, 30, 0);

    [Fact]
    public void Nobody_outside_the_caseload_gets_an_entry_and_no_entry_lies_in_the_future() => Messages.Sample(
        text => Drafts(text).All(draft => draft.On <= DateOnly.FromDateTime(Now)
            && (draft.Kind == EntryKind.LifeEvent || draft.Students.All(Own.Contains))),
        iter: 3_000);

    [Fact]
    public void An_entry_always_has_a_kind_and_a_student() => Messages.Sample(
        text => Drafts(text).All(draft => draft.Kind is not null && draft.Students.Count > 0),
        iter: 3_000);

    [Fact]
    public void White_space_width_and_emoji_around_a_message_change_nothing() => Messages.Sample(
        text => SaysTheSame(Outcome.Of(Read(text)), Outcome.Of(Read("🎉 " + text + "　🙏"))),
        iter: 1_000, seed: "0000h2Kw1ANA");

    [Theory]
    [InlineData("没谈张三")]
    [InlineData("还没跟李想谈")]
    [InlineData("张三没来")]
    [InlineData("明天找王子涵谈")]
    [InlineData("准备家访李想")]
    public void What_was_not_done_is_never_written(string text) => OneOf("，", " ", "。", "！", "😂").Array[0, 3].Select(string.Concat)
        .Sample(tail => Read(text + tail) is Reply.Nothing, iter: 50);

    [Fact]
    public void Ten_thousand_characters_of_anything_are_read_in_a_moment()
    {
        var clock = Stopwatch.StartNew();
        foreach (var piece in Pieces)
        {
            Read(string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length)));
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed.TotalSeconds:F1} s");
    }

    private static HashSet<StudentId> Own { get; } =
        [.. EvalFolder.Register.Roster.CaseloadOf(new("T01"), DateOnly.FromDateTime(Now)).Select(student => student.Id)];

    /// <summary>But for the text of a growth message, in which an emoji belongs to what is said.</summary>
    private static bool SaysTheSame(Outcome one, Outcome other) =>
        one.Name == other.Name && one.Field == other.Field && one.Facts.Order().SequenceEqual(other.Facts.Order());

    private static IReadOnlyList<Draft> Drafts(string text) => Read(text) is Reply.Recorded recorded ? recorded.Drafts : [];

    private static Reply Read(string text) =>
        ReplyReader.Read(new(EvalFolder.Register, new("T01"), Now, [.. Own.Order().Take(5)], EntryKind.Talk), text);
}
