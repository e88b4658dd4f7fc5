using Microsoft.Extensions.Time.Testing;
using Tutorship.Storage.Tests.Servers;

namespace Tutorship.Storage.Tests.Outbox;

public sealed class ClockPeersTests : IAsyncLifetime
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);
    private static readonly DateTimeOffset School = new(2026, 11, 5, 8, 0, 0, TimeSpan.Zero);

    private readonly PostgresDatabase database = new();
    private readonly List<ClockPeers> processes = [];

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync()
    {
        processes.ForEach(process => process.Dispose());
        return database.DisposeAsync();
    }

    [SkippableFact]
    public async Task The_one_whose_clock_is_an_hour_off_learns_it_and_the_others_agree()
    {
        database.SkipIfAbsent();
        var (first, second) = (Start(School), Start(School.AddSeconds(20)));
        await OffAsync(first);
        await OffAsync(second);
        var wrong = Start(School.AddHours(1));

        Assert.InRange((await OffAsync(wrong)).TotalMinutes, 58, 62);
        Assert.InRange((await OffAsync(first)).TotalMinutes, -2, 2);
        Assert.InRange((await OffAsync(second)).TotalMinutes, -2, 2);
    }

    [SkippableFact]
    public async Task Where_two_are_at_odds_the_eldest_is_right_and_one_that_ended_counts_no_more()
    {
        database.SkipIfAbsent();
        var (eldest, newcomer) = (Start(School), Start(School.AddHours(-1)));
        await OffAsync(eldest);
        Assert.InRange((await OffAsync(newcomer)).TotalMinutes, -62, -58);

        eldest.Dispose();
        await GoneAsync(newcomer);
    }

    private ClockPeers Start(DateTimeOffset now)
    {
        var process = new ClockPeers(new StorageOptions { Database = database.ConnectionString }, new FakeTimeProvider(now));
        processes.Add(process);
        return process;
    }

    private static Task<TimeSpan> OffAsync(ClockPeers process) => process.OffAsync(HalfAnHour, CancellationToken.None);

    /// <summary>The server takes a moment to end a connection that was closed.</summary>
    private static async Task GoneAsync(ClockPeers left)
    {
        for (var attempt = 0; (await OffAsync(left)).Duration() > TimeSpan.FromMinutes(2); attempt++)
        {
            Assert.True(attempt < 200, "It still counts.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }
}
