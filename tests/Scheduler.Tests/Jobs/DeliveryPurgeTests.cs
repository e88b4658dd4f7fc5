using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Jobs;

public sealed class DeliveryPurgeTests
{
    [Fact]
    public async Task What_is_older_than_thirty_days_is_forgotten_but_nothing_that_waits()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db =>
        {
            db.AddChenJianguo();
            db.InboundReceipts.Add(new InboundReceiptRow { MessageKey = "old", ReceivedAt = At(10, 5) });
            db.InboundReceipts.Add(new InboundReceiptRow { MessageKey = "new", ReceivedAt = At(10, 7) });
            db.Suppressions.Add(new SuppressionRow { StaffId = new StaffId("T01"), Day = new(2026, 10, 5), Reason = "done" });
            db.Unclear.Add(new UnclearRow { Day = new(2026, 10, 5), Reason = "date" });
            db.Unclear.Add(new UnclearRow { Day = new(2026, 10, 7), Reason = "number" });
            db.Outbox.Add(Row("sent-long-ago", OutboxState.Sent));
            db.Outbox.Add(Row("still-waiting", OutboxState.Pending));
        });

        await bed.Get<DeliveryPurge>().RunAsync(CancellationToken.None);

        Assert.Equal("new", (await bed.ReadAsync(db => db.InboundReceipts.SingleAsync())).MessageKey);
        Assert.Empty(await bed.ReadAsync(db => db.Suppressions.ToListAsync()));
        Assert.Equal("number", (await bed.ReadAsync(db => db.Unclear.SingleAsync())).Reason);
        Assert.Equal("still-waiting", Assert.Single(await bed.OutboxAsync()).Key);
    }

    private static DateTimeOffset At(int month, int day) => SchoolTime.At(new(2026, month, day), new(18, 0));

    private static OutboxRow Row(string key, OutboxState state) => new()
    {
        Key = key,
        Receiver = new StaffId("T01"),
        Purpose = "letter",
        DueAt = At(10, 5),
        State = state,
    };
}
