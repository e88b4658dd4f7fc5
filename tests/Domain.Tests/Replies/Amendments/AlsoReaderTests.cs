using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies.Amendments;

public class AlsoReaderTests
{
    [Theory]
    [InlineData("还有张三", "张三")]
    [InlineData("和马俊杰", "马俊杰")]
    [InlineData("加上李思远", "李思远")]
    [InlineData("忘了说，还有马俊杰 手机", "马俊杰 手机")]
    [InlineData("还有2", "2")]
    [InlineData("还有张三和李想", "张三和李想")]
    public void Somebody_more_is_read(string text, string who) => Assert.Equal(who, AlsoReader.Read(SmallSchool.Context, text));

    [Theory]
    [InlineData("还有谁没谈")]
    [InlineData("还有李想没谈")]
    [InlineData("和张三谈了作业")]
    [InlineData("和班主任一起")]
    [InlineData("还有李想的事要跟您说")]
    [InlineData("还有一件事")]
    [InlineData("李想")]
    public void What_tells_more_is_a_message_of_its_own(string text) => Assert.Null(AlsoReader.Read(SmallSchool.Context, text));
}
