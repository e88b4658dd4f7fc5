using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies.Amendments;

public class UndoAndToldTests
{
    [Theory]
    [InlineData("撤销3，2才是", "李思远", "2才是")]
    [InlineData("撤销 李想那条，重记：李想 昨天 选科", "李想", "李想 昨天 选科")]
    [InlineData("撤销，是昨天谈的李想", "", "是昨天谈的李想")]
    [InlineData("撤销李想\n谈 张三 学业", "李想", "谈 张三 学业")]
    public void Two_halves(string text, string students, string told)
    {
        var halves = UndoAndTold.Read(SmallSchool.Context, text);

        Assert.NotNull(halves);
        Assert.True(halves.IsClear);
        Assert.Equal((students, told), (string.Join(',', halves.Students.Select(student => student.Value)), halves.Told));
    }

    [Theory]
    [InlineData("撤销 王大锤那条，李想 昨天")]
    [InlineData("撤销7，2才是")]
    public void Whoever_is_not_known_makes_it_unclear(string text) =>
        Assert.False(UndoAndTold.Read(SmallSchool.Context, text)?.IsClear ?? true);

    [Theory]
    [InlineData("撤销")]
    [InlineData("谈了李想，学业")]
    [InlineData("李想说他想撤销处分，聊了很久")]
    public void What_takes_nothing_back_and_goes_on_is_none(string text) => Assert.Null(UndoAndTold.Read(SmallSchool.Context, text));
}
