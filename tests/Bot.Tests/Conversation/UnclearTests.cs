using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tutorship.Storage;

namespace Tutorship.Bot.Tests.Conversation;

public sealed class UnclearTests(DemoHostFixture fixture) : IClassFixture<DemoHostFixture>
{
    [Fact]
    public async Task What_was_not_understood_is_counted_once_a_message_and_only_by_day_and_reason()
    {
        await fixture.School.SayAsync("罗志强", "谈了诸葛大锤");
        await fixture.School.RepeatAsync();
        await fixture.School.SayAsync("罗志强", "食堂的鱼不错");

        await using var db = await fixture.School.App.Services.GetRequiredService<SchoolDbs>().OpenAsync("demo");
        Assert.Equal(["unknown_student", "unrelated"], await db.Unclear.OrderBy(row => row.Id).Select(row => row.Reason).ToListAsync());
        Assert.Equal(
            ["Day", "Id", "Reason", "SchoolId"],
            db.Model.FindEntityType(typeof(UnclearRow))!.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }
}
