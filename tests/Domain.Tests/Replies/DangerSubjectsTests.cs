using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

public class DangerSubjectsTests
{
    private static readonly DateTime Now = new(2026, 11, 18, 22, 40, 0);

    [Theory]
    [InlineData("谈了李想，他说不想活了", "李想")]
    [InlineData("不想活了，李想发在群里的", "李想")]
    [InlineData("谈了张三的学业。李想说想跳楼", "李想")]
    [InlineData("张三谈了学业，一切正常\n李想写了遗书", "李想")]
    [InlineData("张三割腕，李想也写了遗书", "张三、李想")]
    [InlineData("张三和李想谈了，后者有自残行为", "?张三、李想")]
    [InlineData("张三说李想要跳楼", "?张三、李想")]
    [InlineData("有学生写了遗书，我先去看看", "")]
    [InlineData("2 不想活了", "张珊珊")]
    [InlineData("转介 李想 有自残行为", "李想")]
    [InlineData("马晓明说不想活了", "马晓明")]
    [InlineData("谈 张三 学业，李想割腕了", "李想")]
    public void The_student_of_the_clause_is_meant_and_two_could_be_either(string text, string expected)
    {
        List<Student> list = [.. EvalFolder.Register.Roster.CaseloadOf(new("T01"), DateOnly.FromDateTime(Now))];
        ReplyContext context = new(EvalFolder.Register, new("T01"), Now, [.. list.Select(student => student.Id)], EntryKind.Talk);

        var danger = ReplyReader.Read(context, text).Danger;

        Assert.True(danger.Tier != DangerTier.None);
        Assert.Equal(expected, $"{Names(danger.Students)}{(danger.Candidates.Count > 0 ? "?" : "")}{Names(danger.Candidates)}");
    }

    [Fact]
    public void A_growth_message_comforts_and_calls_nobody_by_itself()
    {
        var reply = ReplyReader.Read(new(EvalFolder.Register, new("T01"), Now), "寄语 李想：你说过想自杀，是老师最担心的一晚，你挺过来了");

        Assert.IsType<Reply.Recorded>(reply);
        Assert.Equal(DangerTier.Likely, reply.Danger.Tier);
    }

    [Theory]
    [InlineData("李想说不想活了", DangerKinds.SelfHarm)]
    [InlineData("李想被爸爸用皮带抽", DangerKinds.Abuse)]
    [InlineData("李想被同学围殴", DangerKinds.Bullying)]
    [InlineData("李想被继父性侵，现在想自杀", DangerKinds.SelfHarm | DangerKinds.Abuse)]
    public void What_others_do_to_a_child_goes_another_way_than_what_it_does_to_itself(string text, DangerKinds expected) =>
        Assert.Equal(expected, ReplyReader.DangerIn(text).Kinds);

    private static string Names(IEnumerable<StudentId> students) =>
        string.Join('、', students.Select(student => EvalFolder.Register.Roster.Find(student)!.Name).Order(StringComparer.Ordinal));
}
