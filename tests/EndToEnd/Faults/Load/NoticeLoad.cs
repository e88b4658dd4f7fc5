using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Tutorship.Domain;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.EndToEnd.Faults.Load;

/// <summary>Long answers to everybody in turns, which wait in the outbox for whoever delivers.</summary>
public sealed class NoticeLoad(Cluster cluster, IReadOnlyList<StaffId> receivers)
{
    private int last;

    public static async Task<NoticeLoad> PrepareAsync(Cluster cluster) =>
        new(cluster, [.. (await cluster.Storage.FactsAsync()).Roster.Staff.Select(member => member.Id)]);

    /// <summary>Until told to stop.</summary>
    public async Task RunAsync(TimeSpan between, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await TryAddAsync(receivers[last % receivers.Count]);
            await Task.Delay(between, TimeProvider.System, CancellationToken.None);
        }
    }

    public async Task AddAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await AddAsync(receivers[last % receivers.Count]);
        }
    }

    public Task AddAsync(StaffId receiver, int urgency = Urgency.Answer)
    {
        var number = Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
        return cluster.Storage.AddAsync(new OutboxRow
        {
            Key = $"answer|load-{number}",
            Receiver = receiver,
            Purpose = "answer",
            Urgency = urgency,
            Body = cluster.Storage.Close(new OutgoingMessage.Text($"本周安排 {number}")),
            DueAt = cluster.Clock.GetUtcNow(),
        });
    }

    /// <summary>While the database is away nobody can intend anything.</summary>
    private async Task TryAddAsync(StaffId receiver)
    {
        try
        {
            await AddAsync(receiver);
        }
        catch (Exception away) when (away is NpgsqlException or DbUpdateException or InvalidOperationException or TimeoutException)
        {
            Interlocked.Decrement(ref last);
        }
    }
}
