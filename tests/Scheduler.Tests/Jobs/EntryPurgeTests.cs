using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Tests.Schools;

namespace Tutorship.Scheduler.Tests.Jobs;

public sealed class EntryPurgeTests : IAsyncLifetime
{
    private SchoolBed bed = null!;

    public async Task InitializeAsync()
    {
        bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db => db.AddChenJianguo());
        await bed.ChangeAsync(db =>
        {
            db.AddEntry("E1", EntryKind.Talk, "S01", new DateOnly(2026, 10, 9));
            db.AddEntry("E2", EntryKind.Talk, "S01", new DateOnly(2027, 6, 1));
            db.AddEntry("E3", EntryKind.Talk, "S01", new DateOnly(2027, 9, 9));
        });
    }

    public async Task DisposeAsync() => await bed.DisposeAsync();

    [Theory]
    [InlineData("2029-09-01 12:00", 0)]
    [InlineData("2030-09-01 12:00", 2)]
    public async Task A_year_goes_three_years_after_its_end_and_what_comes_after_it_stays(string now, int gone)
    {
        bed.MoveTo(now);
        var account = await RunAsync(isPreview: false);
        Assert.Equal((gone, 3 - gone), (account.Total, (await IdsAsync()).Count));
        Assert.Contains(new EntryId("E3"), await IdsAsync());
    }

    [Fact]
    public async Task What_went_is_accounted_for_once_and_for_good()
    {
        bed.MoveTo("2030-09-01 12:00");
        var preview = await RunAsync(isPreview: true);
        Assert.Equal(3, (await IdsAsync()).Count);

        Assert.Equal(preview.Hash, (await RunAsync(isPreview: false)).Hash);
        Assert.Equal(0, (await RunAsync(isPreview: false)).Total);
        var line = Assert.Single(await bed.ReadAsync(db => db.Audit.AsNoTracking().Where(row => row.Action == "purge").ToListAsync()));
        Assert.Equal($"Talk 2 2026-10-09..2027-06-01; sha256 {preview.Hash}", line.Reason);
    }

    [Fact]
    public async Task A_clock_that_runs_years_ahead_takes_nothing_with_it_at_night()
    {
        bed.MoveTo("2035-09-01 12:00");
        await bed.Get<PurgeJob>().RunAsync(CancellationToken.None);
        Assert.Equal(3, (await IdsAsync()).Count);
    }

    private Task<PurgeAccount> RunAsync(bool isPreview) =>
        bed.ReadAsync(db => bed.Get<EntryPurge>().RunAsync(db, isPreview, CancellationToken.None));

    private Task<List<EntryId>> IdsAsync() => bed.ReadAsync(db => db.Entries.Select(row => row.Id).ToListAsync());
}
