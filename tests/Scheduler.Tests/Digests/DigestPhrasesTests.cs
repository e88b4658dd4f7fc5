using Tutorship.Domain;
using Tutorship.Scheduler.Digests;

namespace Tutorship.Scheduler.Tests.Digests;

public sealed class DigestPhrasesTests
{
    private static readonly Requirement AfterExam = new(
        RequirementKind.AfterExamTalk,
        new KeyNode("期中考试", "期中考试"),
        new Window(new(2026, 11, 14), new(2026, 11, 27)));

    private static readonly Digest Week12 = new(new(2026, 11, 20), DigestScope.School)
    {
        Week = 12,
        Visits = new Share(96, 400),
        ExpectedVisits = new Share(256, 1000),
        NeverReached = 14,
    };

    [Fact]
    public void A_week_fits_on_one_screen()
    {
        var text = DigestPhrases.Render(Week12 with
        {
            Requirements = [new DigestRequirement(AfterExam, new Share(310, 400), new Share(225, 400), 90, 0)],
            LifeEvents = new DigestLifeEvents(1, 0, 0),
            Unmatched = 2,
            FaceToFace = new Share(8, 13),
            NeedsHelp = [new ClassGaps("高一3班", 22), new ClassGaps("高三1班", 9)],
            Good = ["高二1班"],
        });

        Assert.Equal(
            """
            全校周报 · 第 12 周（11/20）
            期中考试后谈话 77.5%（较上周 +21.3），还差 90 人，11/27 截止
            家访 24.0%（按学年进度应到 25.6%）
            本学年还没谈过也没访过：14 人
            近期重点关心：待跟进 1 项
            还没有导师的学生：2 人
            家校沟通面对面：61.5%
            需要帮一把：高一3班（22）、高三1班（9）
            本周全部完成：高二1班
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void An_empty_week_gets_one_line() =>
        Assert.Equal("全校周报 · 第 12 周（11/20）：没有到期的节点，家访 24.0%（按学年进度应到 25.6%），本学年还没谈过也没访过：14 人", DigestPhrases.Render(Week12));

    [Fact]
    public void A_week_without_school_gets_one_line_whatever_is_left() =>
        Assert.Equal(
            "全校周报 · 第 12 周（11/20）：本周没有上学日，家访 24.0%（按学年进度应到 25.6%），本学年还没谈过也没访过：14 人，近期重点关心：逾期 1 项、已补 2 项，还没有导师的学生：2 人",
            DigestPhrases.Render(Week12 with
            {
                HasSchool = false,
                Requirements = [new DigestRequirement(AfterExam, new Share(310, 400), new Share(225, 400), 90, 0)],
                LifeEvents = new DigestLifeEvents(0, 1, 2),
                Unmatched = 2,
            }));

    [Theory]
    [InlineData(0, 0, "全部完成，11/27 截止")]
    [InlineData(3, 0, "还差 3 人，11/27 截止")]
    [InlineData(0, 3, "逾期 3 人，11/27 截止")]
    [InlineData(2, 1, "还差 2 人，逾期 1 人，11/27 截止")]
    public void A_node_says_what_is_left(int open, int missed, string left)
    {
        var share = new Share(10 - open - missed, 10);
        var text = DigestPhrases.Render(Week12 with { Requirements = [new DigestRequirement(AfterExam, share, default, open, missed)] });

        Assert.EndsWith(left, text.Split('\n')[1], StringComparison.Ordinal);
        Assert.DoesNotContain("较上周", text, StringComparison.Ordinal);
    }
}
