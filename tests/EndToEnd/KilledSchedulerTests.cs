using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tutorship.EndToEnd.Processes;
using Tutorship.Storage;

namespace Tutorship.EndToEnd;

public class KilledSchedulerTests
{
    [SkippableFact]
    public async Task A_scheduler_killed_while_it_sends_costs_nobody_a_reminder_and_gives_nobody_two()
    {
        await using var city = await City.BuildAsync();
        var expected = await city.RemindedAsync();
        await city.Phones.SlowDownAsync(seconds: 0.4);
        var schedulers = await Task.WhenAll(city.StartSchedulerAsync(), city.StartSchedulerAsync());
        await Patience.UntilAsync(city.Phones.SentAsync, sent => sent.Count >= 2, 20, "the first messages");

        var victim = await HolderAsync(city);
        foreach (var scheduler in schedulers)
        {
            if (await scheduler.IdAsync() == victim)
            {
                await scheduler.KillAsync();
            }
        }

        await city.Phones.SpeedUpAsync();
        Assert.True(await EndLeasesOfAsync(city, victim) > 0, "The killed scheduler held nothing: it was not in the middle.");
        await SeveralProcessesTests.RemindersAreSentOnceAsync(city, expected);
    }

    /// <summary>The process that holds most of what is being sent.</summary>
    private static async Task<int> HolderAsync(City city)
    {
        await using var db = await city.OpenAsync();
        var holders = await db.Outbox.AsNoTracking()
            .Where(row => row.State == OutboxState.Claimed)
            .Select(row => row.ClaimedBy!)
            .ToListAsync();
        var owner = holders.Select(claim => claim.Split('/')[0]).CountBy(owner => owner).MaxBy(count => count.Value).Key;
        return int.Parse(owner.Split(':')[^1], CultureInfo.InvariantCulture);
    }

    /// <summary>As two minutes would.</summary>
    private static async Task<int> EndLeasesOfAsync(City city, int processId)
    {
        await using var db = await city.OpenAsync();
        var owner = $"{Environment.MachineName}:{processId}/";
        return await db.Outbox
            .Where(row => row.State == OutboxState.Claimed && row.ClaimedBy!.StartsWith(owner))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeaseUntil, row => row.FirstClaimedAt));
    }
}
