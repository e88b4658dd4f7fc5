using Microsoft.EntityFrameworkCore;
using Npgsql;
using Tutorship.Bot.Channels;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.EndToEnd.Processes;
using Tutorship.Scheduler.Outbox;
using Tutorship.Simulator.World;
using Tutorship.Storage;

namespace Tutorship.EndToEnd.Faults.Load;

/// <summary>What was acknowledged against what is stored, and what is stored as sent against what the phones hold.</summary>
public sealed class Account
{
    private readonly IReadOnlyList<ToldReply> told;
    private readonly IReadOnlyDictionary<string, int> entries;
    private readonly IReadOnlyList<OutboxRow> rows;
    private readonly IReadOnlyList<(string Receiver, string Text)> sent;
    private readonly IReadOnlyList<(string Receiver, PhoneMessage Message)> received;
    private readonly SimulatorCounters counters;

    private Account(Cluster cluster, IReadOnlyList<ToldReply> told, IReadOnlyDictionary<string, int> entries, IReadOnlyList<OutboxRow> rows)
    {
        this.told = told;
        this.entries = entries;
        this.rows = rows;
        sent = [.. rows.Where(row => row.State == OutboxState.Sent).Select(Said)];
        InDoubt = [.. Ordered(rows.Where(row => IsOvertaken(row)).Select(Said))];
        received = cluster.WeCom.Received;
        counters = cluster.WeCom.World.Counters;

        (string Receiver, string Text) Said(OutboxRow row) => (row.Receiver.Value, PlainText.Of(cluster.Storage.Read(row)));
    }

    /// <summary>Waits until nothing is left to be delivered, then counts.</summary>
    /// <param name="cluster">Whose.</param>
    /// <param name="replies">Those that were told.</param>
    /// <param name="pass">Lets time pass while there is something left.</param>
    public static async Task<Account> TakeAsync(Cluster cluster, ReplyLoad? replies = null, Func<Task>? pass = null)
    {
        await Patience.UntilAsync(() => WaitingAsync(cluster, pass), waiting => waiting == 0, 150, "rows that wait to be delivered");
        await using var db = await cluster.Storage.OpenAsync();
        var entries = await db.Entries.AsNoTracking()
            .GroupBy(entry => entry.BatchId)
            .Select(batch => new { batch.Key, Count = batch.Count() })
            .ToDictionaryAsync(batch => batch.Key, batch => batch.Count);
        return new Account(cluster, replies?.Told ?? [], entries, await cluster.Storage.RowsAsync());
    }

    public void Balances()
    {
        Assert.All(told.Where(reply => reply.IsAcknowledged), reply => Assert.StartsWith("已记", reply.Receipt, StringComparison.Ordinal));
        Assert.DoesNotContain(told, reply => reply.IsAcknowledged && Stored(reply) != 1);
        Assert.DoesNotContain(told, reply => !reply.IsAcknowledged && Stored(reply) > 1);
        Assert.All(rows, row => Assert.True(row.State is OutboxState.Sent or OutboxState.Dropped || IsOvertaken(row), $"{row.Key} is {row.State}: {row.Reason}"));
        Assert.Equal(Ordered(sent), Ordered(Delivered).Except(InDoubt).Order(StringComparer.Ordinal));
        Assert.Equal(Delivered.Count, Ordered(Delivered).Distinct().Count());
        Assert.Equal(0, counters.Drops);
    }

    /// <summary>Each of them was reminded, and once.</summary>
    public void Reminded(IReadOnlyList<string> mentors)
    {
        var reminded = rows.Where(row => row is { Purpose: Purpose.Reminder, State: OutboxState.Sent }).Select(row => row.Receiver.Value);
        Assert.Equal(mentors.Order(StringComparer.Ordinal), reminded.Order(StringComparer.Ordinal));
    }

    public override string ToString() =>
        $"replies: {told.Count} told, {told.Count(reply => reply.IsAcknowledged)} acknowledged, {told.Count(reply => reply.Tries > 1)} of all needed "
        + $"more than one try, {told.Count(reply => !reply.IsAcknowledged)} given up, {told.Sum(Stored)} stored; "
        + $"messages: {rows.Count} intended, {sent.Count} sent, {Delivered.Count} on the phones, {counters.Duplicates} repetitions held back, "
        + $"{counters.Drops} swallowed; {counters.TokenFetches} tokens fetched, {counters.Calls("message/send")} calls of message/send";

    private IReadOnlyList<(string Receiver, string Text)> Delivered =>
        [.. received.Where(one => one.Message.Fate == Fate.Delivered).Select(one => (one.Receiver, one.Message.Text))];

    /// <summary>The answer was lost, and before the next attempt there was nothing left to say: who knows whether it arrived.</summary>
    private IEnumerable<string> InDoubt { get; }

    private static bool IsOvertaken(OutboxRow row) => row is { State: OutboxState.Unknown, Reason: not DeliveryAlerts.InDoubt };

    private int Stored(ToldReply reply) => entries.GetValueOrDefault(reply.MessageId);

    private static IEnumerable<string> Ordered(IEnumerable<(string Receiver, string Text)> messages) =>
        messages.Select(message => $"{message.Receiver.ToUpperInvariant()}: {message.Text.TrimEnd()}").Order(StringComparer.Ordinal);

    private static async Task<int> WaitingAsync(Cluster cluster, Func<Task>? pass)
    {
        try
        {
            await (pass?.Invoke() ?? Task.CompletedTask);
            await cluster.EndLeasesOfTheDeadAsync();
            return (await cluster.Storage.RowsAsync(rows => rows.Where(row => row.State == OutboxState.Pending || row.State == OutboxState.Claimed))).Count;
        }
        catch (Exception away) when (away is NpgsqlException or InvalidOperationException)
        {
            return int.MaxValue;
        }
    }
}
