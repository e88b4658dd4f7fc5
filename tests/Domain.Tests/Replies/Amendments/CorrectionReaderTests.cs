using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies.Amendments;

public class CorrectionReaderTests
{
    [Theory]
    [InlineData("不是张三，是张珊珊", "张三", "张珊珊")]
    [InlineData("不是张三 是张珊珊", "张三", "张珊珊")]
    [InlineData("不对，不是李想，应该是马俊杰同学", "李想", "马俊杰")]
    [InlineData("是张珊珊不是张三", "张三", "张珊珊")]
    [InlineData("把张三改成李思远", "张三", "李思远")]
    [InlineData("记错人了，不是张三，是小马", "张三", "马俊杰")]
    [InlineData("不是张三是李斯远", "张三", "李思远")]
    [InlineData("不是1，是3", "李想", "李思远")]
    public void Who_it_was_not_and_who_it_was(string text, string denied, string meant)
    {
        var correction = CorrectionReader.Read(SmallSchool.Context, text);

        Assert.Equal((denied, meant, null), (correction?.Denied?.Value, correction?.Meant?.Value, correction?.Question?.Reason));
    }

    [Theory]
    [InlineData("不是张三", "张三", null)]
    [InlineData("应该是李思远", null, "李思远")]
    [InlineData("写错人了，是小马", null, "马俊杰")]
    public void One_of_the_two_may_be_left_out(string text, string? denied, string? meant)
    {
        var correction = CorrectionReader.Read(SmallSchool.Context, text);

        Assert.NotNull(correction);
        Assert.Equal((denied, meant), (correction.Denied?.Value, correction.Meant?.Value));
    }

    [Fact]
    public void Of_a_life_event_any_student_of_the_school_may_be_meant() =>
        Assert.Equal("刘洋", CorrectionReader.Read(SmallSchool.Context, "不是张三，是刘洋", ofAnyStudent: true)?.Meant?.Value);

    [Theory]
    [InlineData("不是张三，是小张", AskReason.WhichStudent)]
    [InlineData("不是张三，是王大锤", AskReason.UnknownStudent)]
    [InlineData("不是张三，是刘洋", AskReason.NotYours)]
    public void Whoever_is_in_doubt_is_asked_for(string text, AskReason reason) =>
        Assert.Equal(reason, CorrectionReader.Read(SmallSchool.Context, text)?.Question?.Reason);

    [Theory]
    [InlineData("谈了张三，他说不是他，是李想")]
    [InlineData("不是他的错，是同桌先说的")]
    [InlineData("不是谈话是家访")]
    [InlineData("是数学")]
    [InlineData("是昨天")]
    [InlineData("不是")]
    [InlineData("张三")]
    [InlineData("张三不是第一次迟到，是第三次")]
    public void Whatever_says_more_than_a_name_is_no_correction(string text) =>
        Assert.Null(CorrectionReader.Read(SmallSchool.Context, text));
}
