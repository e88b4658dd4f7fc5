using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tutorship.Domain;
using Tutorship.Storage;
using Tutorship.Storage.Redis;

namespace Tutorship.Bot.Tests.Channels;

/// <summary>Without Redis teachers are answered, what they say is kept, and a hand-over goes out.</summary>
public sealed class RedisOutageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task With_Redis_away_from_the_start_everything_is_recorded_and_sent()
    {
        await using var demo = await DemoHost.StartAsync("127.0.0.1:9");

        await TalkAndHandOverAsync(demo);
    }

    [Fact]
    public async Task When_Redis_dies_everything_is_recorded_and_sent()
    {
        await using var demo = await DemoHost.StartAsync();
        demo.App.Services.GetRequiredService<InProcessRedis>().Dispose();

        await TalkAndHandOverAsync(demo);
    }

    private static async Task TalkAndHandOverAsync(DemoHost demo)
    {
        Assert.StartsWith("已记", await demo.SayAsync("陈建国", "今天和赵子轩谈了学业"), StringComparison.Ordinal);
        await using var db = await demo.App.Services.GetRequiredService<SchoolDbs>().OpenAsync("demo");
        var student = (await db.Students.SingleAsync(student => student.Name == "赵子轩")).Id;
        var today = DateOnly.FromDateTime(demo.Now.ToOffset(TimeSpan.FromHours(8)).DateTime);
        Assert.Equal(1, await db.Entries.CountAsync(entry => entry.StudentId == student && entry.On == today && entry.AuthorId == new StaffId("T01")));

        await demo.SayAsync("陈建国", "转介 赵子轩");
        using var patience = new CancellationTokenSource(Patience);
        while (!demo.TakeDelivered("T04").Contains("接手", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, patience.Token);
        }
    }
}
