using CsCheck;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>What may be written down after any message at all.</summary>
public class ReplyLawsTests
{
    private static readonly IReadOnlyList<string> NotDone =
    [
        "还没跟{0}谈", "没谈{0}", "没有跟{0}聊", "没来得及找{0}谈话", "没顾上找{0}聊", "没时间家访{0}", "还没去{0}家", "没去成{0}家", "没能跟{0}谈上", "没空找{0}谈",
        "{0}还没谈", "{0}没谈", "{0}没有家访", "{0}还没有聊", "{0}没来", "{0}今天没来", "{0}请假了", "{0}不在", "{0}没谈成", "{0}尚未家访", "{0}还未谈话", "{0}没空，没谈",
        "明天找{0}谈", "打算找{0}聊聊", "准备家访{0}", "准备去{0}家", "下周跟{0}谈", "计划跟{0}面谈", "过两天再找{0}谈", "回头跟{0}聊", "明天去{0}家家访", "要找{0}谈谈",
        "想找{0}谈，没找到人", "{0}妈妈没接电话", "给{0}家长打电话没打通", "去{0}家没人", "不用跟{0}谈了", "{0}约了下周谈", "{0}改天再谈", "{0}谈话取消了", "今天没跟{0}谈",
        "{0}下午有事，没谈", "还没和{0}的家长沟通", "{0}妈妈还没联系上", "没联系上{0}家长", "忘了找{0}谈", "忘记跟{0}谈了", "{0}不肯谈", "{0}不愿意聊",
        "希望能跟{0}谈一次", "要是能跟{0}谈一次就好了", "班主任说她找{0}谈了", "听说年级主任跟{0}谈过了", "早知道就跟{0}谈了", "差点就跟{0}谈了", "得找{0}谈谈了", "我让班主任跟{0}谈了",
        "跟{0}谈了再说", "跟{0}谈了的话我会记",
    ];

    private static readonly IReadOnlyList<string> Names = ["张三", "李想", "王子涵", "小涵", "张三和李想", "张三、王子涵", "李想同学", "欧阳娜娜", "他", "zs"];

    private static readonly IReadOnlyList<string> Tails =
        ["", "。", "！", "😂", "，明天再说", "，太忙了", " 改天吧", "，抱歉", "，下周补上", "，在开会", "\n", "，谢谢老师", "，学业问题以后说", "，他在考试"];

    [Fact]
    public void Nobody_outside_the_caseload_gets_an_entry_and_no_entry_lies_in_the_future() => Messages.Holds(
        message => Assert.All(Drafts(message), draft => Assert.True(
            draft.On <= DateOnly.FromDateTime(RandomMessages.Now)
            && draft.Students.All(student => draft.Kind == EntryKind.LifeEvent ? IsOfSchool(student) : RandomMessages.Own.Contains(student)),
            message.Text)),
        count: 6_000, countWhenLong: 1_000_000);

    [Fact]
    public void An_entry_always_has_a_kind_and_a_student_and_names_nobody_twice() => Messages.Holds(
        message => Assert.All(Drafts(message), draft => Assert.True(
            draft.Kind is not null && draft.Students.Count > 0 && draft.Students.Distinct().Count() == draft.Students.Count, message.Text)),
        count: 5_000, countWhenLong: 300_000);

    [Fact]
    public void What_was_not_done_is_never_written()
    {
        var not = Gen.Select(Laws.OneOf(NotDone), Laws.OneOf(Names), Laws.OneOf(Tails), RandomMessages.Contexts);
        not.Holds(
            told => Assert.False(
                ReplyReader.Read(told.Item4, string.Format(told.Item1, told.Item2) + told.Item3) is Reply.Recorded,
                string.Format(told.Item1, told.Item2) + told.Item3),
            count: 5_000, countWhenLong: 200_000);
    }

    private static Gen<(string Text, ReplyContext Context)> Messages => Gen.Select(RandomMessages.Any, RandomMessages.Contexts);

    private static bool IsOfSchool(StudentId student) => EvalFolder.Register.Roster.Students.Any(other => other.Id == student);

    private static IReadOnlyList<Draft> Drafts((string Text, ReplyContext Context) message) =>
        ReplyReader.Read(message.Context, message.Text) is Reply.Recorded recorded ? recorded.Drafts : [];
}
