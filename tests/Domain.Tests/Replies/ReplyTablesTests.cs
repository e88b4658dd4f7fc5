using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

public class ReplyTablesTests
{
    [Theory]
    [InlineData("talks")]
    [InlineData("clauses")]
    [InlineData("contacts")]
    [InlineData("visits")]
    [InlineData("modes")]
    [InlineData("strategies")]
    [InlineData("names")]
    [InlineData("words")]
    [InlineData("list")]
    [InlineData("days")]
    [InlineData("lines")]
    [InlineData("nothing")]
    [InlineData("growth-messages")]
    [InlineData("life-events")]
    [InlineData("requests")]
    [InlineData("crisis")]
    public void Every_message_of_the_table_is_read_as_it_says(string table)
    {
        var wrong = ReplyTable.RowsOf(table)
            .Select(row => (row, read: ReplyTable.Read(row)))
            .Select(pair => (pair.row, pair.read.Expected, actual: Outcome.Of(ReplyReader.Read(pair.read.Context, pair.read.Text))))
            .Where(pair => !pair.actual.IsSame(pair.Expected))
            .Select(pair => $"{pair.row}\n   read {pair.actual.Name} {pair.actual.Field} {string.Join(" | ", pair.actual.Rows)}");
        Assert.Empty(wrong);
    }
}
