using System.Globalization;
using Tutorship.Domain;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.Scheduler.Outbox;
using Tutorship.Simulator.World;
using Tutorship.Storage;

namespace Tutorship.EndToEnd.Faults.Load;

/// <summary>Many rows due at once: a few hand-overs, some life events, and reminders.</summary>
public sealed class Burst(Cluster cluster, TightLimit limit)
{
    private const int Handoffs = 3;
    private const int Events = 14;
    private static readonly byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The least urgent first into the table, so that nothing but their urgency brings the others forward.</summary>
    public async Task AddAsync()
    {
        var staff = (await cluster.Storage.FactsAsync()).Roster.Staff.Select(member => member.Id).ToList();
        for (var number = limit.Burst - 1; number >= 0; number--)
        {
            await AddAsync(number, limit.HasOneReceiver ? staff[0] : staff[number % staff.Count]);
        }
    }

    /// <summary>Rows that still wait.</summary>
    public async Task<int> WaitingAsync() =>
        (await cluster.Storage.RowsAsync(rows => rows.Where(row => row.Purpose == "answer"))).Count(row => row.State is OutboxState.Pending or OutboxState.Claimed);

    /// <summary>When each came to a phone, in order.</summary>
    public IReadOnlyList<(int Urgency, DateTimeOffset At)> Arrived =>
    [
        .. cluster.WeCom.Received
            .Where(one => one.Message.Fate == Fate.Delivered && one.Message.Text.StartsWith("burst-", StringComparison.Ordinal))
            .Select(one => (UrgencyOf(int.Parse(one.Message.Text.AsSpan("burst-".Length), CultureInfo.InvariantCulture)), one.Message.At))
            .OrderBy(one => one.At),
    ];

    private Task AddAsync(int number, StaffId receiver)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"burst-{number}");
        return cluster.Storage.AddAsync(new OutboxRow
        {
            Key = $"answer|{name}",
            Receiver = receiver,
            Purpose = "answer",
            Urgency = UrgencyOf(number),
            Body = cluster.Storage.Close(
                limit.HasFiles ? new OutgoingMessage.File(name, [.. picture, .. BitConverter.GetBytes(number)], "") : new OutgoingMessage.Text(name)),
            DueAt = cluster.Clock.GetUtcNow(),
        });
    }

    private static int UrgencyOf(int number) => number switch
    {
        < Handoffs => Urgency.Handoff,
        < Handoffs + Events => Urgency.Event,
        _ => Urgency.Reminder,
    };
}
