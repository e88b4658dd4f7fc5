using Tutorship.Domain;
using Tutorship.Scheduler.Reminders;

namespace Tutorship.Scheduler.Tests.Reminders;

public sealed class ReminderPhrasesTests
{
    private static readonly DateOnly Today = new(2026, 11, 6);
    private static readonly StaffId Chen = new("T01");
    private static readonly Roster Roster = new([], [new StaffMember(new StaffId("T02"), "王芳")], []);
    private static readonly RemindedStudent LiXiang = StudentOf("S01", "李想", new LastContact(new(2026, 10, 9), EntryKind.Visit, Strategy.None));
    private static readonly RemindedStudent WangZihan = StudentOf("S02", "王子涵", null);

    [Theory]
    [InlineData(RequirementKind.BeforeExamTalk, "期中考试前谈话 · 还有 4 天（截止 11/10）", "您还有 1 位同学未谈：", "谈完回我就行，例如：1 学业 约好每周答疑")]
    [InlineData(RequirementKind.YearVisit, "本学年家访 · 还有 4 天（截止 11/10）", "您还有 1 位同学未访：", "访完回我就行，例如：1 家访 和班主任一起")]
    [InlineData(RequirementKind.GrowthMessage, "期中考试成长寄语 · 还有 4 天（截止 11/10）", "您还有 1 位同学未写寄语：", "写好直接回我，例如：寄语 李想 这学期你……")]
    public void Each_kind_asks_for_its_own(RequirementKind kind, string first, string second, string last)
    {
        var lines = Lines(ReminderOf(null, [LiXiang], (kind, ReminderStep.Middle, Today.AddDays(4), ["S01"])));

        Assert.Equal([first, second, "1 李想 高二3班 · 上次 10/09 家访", last], lines);
    }

    [Fact]
    public void Several_requirements_say_each_students_own()
    {
        var lines = Lines(ReminderOf(
            null,
            [WangZihan, LiXiang],
            (RequirementKind.BeforeExamTalk, ReminderStep.Last, Today, ["S02"]),
            (RequirementKind.YearVisit, ReminderStep.Pace, new(2027, 7, 10), ["S02", "S01"])));

        Assert.Equal(
            [
                "期中考试前谈话 · 今天截止（11/06）",
                "期中考试前谈话（截止 11/06）：1 位未谈",
                "本学年家访（截止 07/10）：2 位未访",
                "1 王子涵 高二3班 · 本学年还没谈过 · 谈话、家访",
                "2 李想 高二3班 · 上次 10/09 家访 · 家访",
                "谈完回我就行，例如：1 2 学业 约好每周答疑",
            ],
            lines);
    }

    [Theory]
    [InlineData(RequirementKind.LifeEventTalk)]
    [InlineData(RequirementKind.LifeEventContact)]
    [InlineData(RequirementKind.SpecialTalk)]
    [InlineData(RequirementKind.BeforeExamTalk)]
    public void The_first_line_names_nobody_and_no_reason_for_concern(RequirementKind kind)
    {
        var first = Lines(ReminderOf(null, [WangZihan], (kind, kind.IsOfLifeEvent ? ReminderStep.Event : ReminderStep.Last, Today, ["S02"])))[0];

        Assert.All(["王子涵", "高二3班", "心理", "变故", "危机", "特殊"], word => Assert.DoesNotContain(word, first, StringComparison.Ordinal));
    }

    [Fact]
    public void A_last_school_day_before_the_due_day_is_called_so() =>
        Assert.Equal(
            "期中考试前谈话 · 今天是最后一个上学日（截止 11/08）",
            Lines(ReminderOf(null, [LiXiang], (RequirementKind.BeforeExamTalk, ReminderStep.Last, Today.AddDays(2), ["S01"])))[0]);

    [Fact]
    public void More_students_than_a_message_numbers_are_counted()
    {
        RemindedStudent[] students = [.. Enumerable.Range(1, 23).Select(number => StudentOf($"S{number:00}", $"学生{number}", null))];
        var reminder = ReminderOf(
            null, students, (RequirementKind.BeforeExamTalk, ReminderStep.Open, Today.AddDays(4), [.. students.Select(one => one.Student.Id.Value)]));

        Assert.Contains("还有 3 位，回 待办 看全部", Lines(reminder));
        Assert.Equal(20, ReminderPhrases.InOrder([reminder]).Count);
    }

    private static string[] Lines(params Reminder[] reminders) => ReminderPhrases.Render(reminders, Today, Roster).Split('\n');

    private static Reminder ReminderOf(
        StaffId? colleague,
        IReadOnlyList<RemindedStudent> students,
        params (RequirementKind Kind, ReminderStep Step, DateOnly Due, string[] Students)[] requirements) =>
        new(
            Chen,
            colleague,
            [
                .. requirements.Select(one => new RemindedRequirement(
                    new Requirement(one.Kind, new KeyNode("期中考试", "期中考试"), new Window(Today.AddDays(-5), one.Due)),
                    one.Step,
                    [.. one.Students.Select(id => new StudentId(id))])),
            ],
            students);

    private static RemindedStudent StudentOf(string id, string name, LastContact? last) =>
        new(new Student(new StudentId(id), name, "高二", "高二3班"), last);
}
