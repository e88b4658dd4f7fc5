using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.EndToEnd.Processes;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.EndToEnd;

public class SeveralProcessesTests
{
    private const string JobsKey = "{tutorship:hangfire}:recurring-jobs";

    [SkippableFact]
    public async Task Two_schedulers_remind_everybody_once_and_a_wiped_Redis_is_repaired()
    {
        await using var city = await City.BuildAsync();
        var expected = await city.RemindedAsync();
        await Task.WhenAll(city.StartSchedulerAsync(), city.StartSchedulerAsync());
        await RemindersAreSentOnceAsync(city, expected);

        await AMessageIsRecordedAsync(city);
        var jobs = city.Redis.Connection.GetDatabase();
        await Patience.UntilAsync(() => jobs.KeyExistsAsync(JobsKey), exists => exists, 20, "recurring jobs");

        await city.Redis.WipeAsync();
        await AHandoffArrivesAsync(city);
        await Patience.UntilAsync(() => jobs.KeyExistsAsync(JobsKey), exists => exists, 60, "recurring jobs after FLUSHALL");
        await RemindersAreSentOnceAsync(city, expected);
    }

    internal static async Task RemindersAreSentOnceAsync(City city, IReadOnlyList<string> expected)
    {
        Assert.NotEmpty(expected);
        var rows = await Patience.UntilAsync(() => RowsAsync(city), rows => rows.Sent >= expected.Count && rows.Waiting == 0, 40, "reminders");
        await using var db = await city.OpenAsync();
        var reminded = await db.Outbox.AsNoTracking()
            .Where(row => row.Purpose == Purpose.Reminder && row.State == OutboxState.Sent)
            .Select(row => row.Receiver)
            .ToListAsync();
        Assert.Equal(expected.Order(StringComparer.Ordinal), reminded.Select(receiver => receiver.Value).Order(StringComparer.Ordinal));

        var delivered = (await city.Phones.SentAsync()).Where(bubble => bubble.Fate == "delivered").ToList();
        Assert.Equal(rows.Sent, delivered.Count);
        Assert.Equal(delivered.Count, delivered.Distinct().Count());
    }

    private static async Task AMessageIsRecordedAsync(City city)
    {
        var receipt = await city.Callback.PostAsync("T01", "今天和赵子轩谈了学业", await city.Phones.NowAsync());
        Assert.Contains("赵子轩", receipt, StringComparison.Ordinal);
        Assert.StartsWith("已记", receipt, StringComparison.Ordinal);
        await using var db = await city.OpenAsync();
        var student = (await db.Students.AsNoTracking().SingleAsync(student => student.Name == "赵子轩")).Id;
        var entry = await db.Entries.AsNoTracking().SingleAsync(entry => entry.StudentId == student && entry.AuthorId == new StaffId("T01"));
        Assert.Equal(DateOnly.FromDateTime(City.Opening.DateTime), entry.On);
        Assert.Equal((EntryKind.Talk, Strategy.Academic), (entry.Kind, entry.Strategies));
    }

    /// <summary>It needs the access token, which was lost with Redis.</summary>
    private static async Task AHandoffArrivesAsync(City city)
    {
        await city.Callback.PostAsync("T01", "转介 赵子轩", await city.Phones.NowAsync());
        await Patience.UntilAsync(
            async () => (await city.Phones.SentAsync()).Count(bubble => bubble is { Receiver: "T04", Fate: "delivered" } && bubble.Text.Contains("接手", StringComparison.Ordinal)),
            count => count == 1,
            20,
            "the hand-over");
    }

    private static async Task<(int Sent, int Waiting)> RowsAsync(City city)
    {
        await using var db = await city.OpenAsync();
        var states = await db.Outbox.AsNoTracking().Select(row => row.State).ToListAsync();
        return (
            states.Count(state => state == OutboxState.Sent),
            states.Count(state => state is OutboxState.Pending or OutboxState.Claimed));
    }
}
