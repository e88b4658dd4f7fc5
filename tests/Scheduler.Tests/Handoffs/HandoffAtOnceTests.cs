using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;
using Tutorship.Storage.Tests.Servers;

namespace Tutorship.Scheduler.Tests.Handoffs;

/// <summary>Two who worry about the same child in the same instant raise one hand-over.</summary>
public sealed class HandoffAtOnceTests
{
    [Fact]
    public async Task One_of_two_is_refused_on_SQLite()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:30", Staff);

        await RaiseTwiceAsync(bed);
    }

    [SkippableFact]
    public async Task One_of_two_is_refused_on_PostgreSQL()
    {
        await using var database = new PostgresDatabase();
        await database.InitializeAsync();
        Skip.If(database.ConnectionString.Length == 0, PostgresServer.WhyNot);
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:30", Staff, database: database.ConnectionString);

        await RaiseTwiceAsync(bed);
    }

    /// <summary>Both have looked before either saves; then both save at once.</summary>
    private static async Task RaiseTwiceAsync(SchoolBed bed)
    {
        await using var one = await RaisedAsync(bed, "T01");
        await using var other = await RaisedAsync(bed, "T02");

        var refused = await Task.WhenAll(Task.Run(() => IsRefusedAsync(one)), Task.Run(() => IsRefusedAsync(other)));

        Assert.Single(refused, isRefused => isRefused);
        await using var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId);
        Assert.Single(await bed.Get<HandoffBook>().OpenAsync(db, CancellationToken.None));
        Assert.Equal("S02:2", await HandoffBook.NextIdAsync(db, new StudentId("S02"), CancellationToken.None));
    }

    private static async Task<TutorshipDb> RaisedAsync(SchoolBed bed, string by)
    {
        var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId);
        var roster = (await bed.Get<SchoolFactsStore>().SlowFactsAsync(db)).Roster;
        StudentId student = new("S02");
        bed.Get<HandoffDesk>().Raise(db, await HandoffBook.NextIdAsync(db, student, CancellationToken.None), student, new StaffId(by), roster);
        return db;
    }

    private static async Task<bool> IsRefusedAsync(TutorshipDb db)
    {
        try
        {
            await db.SaveChangesAsync();
            return false;
        }
        catch (DbUpdateException)
        {
            return true;
        }
    }

    /// <summary>Each of the two is whom the other's hand-over asks: no message's key would stand in the way.</summary>
    private static void Staff(TutorshipDb db)
    {
        db.AddChenJianguo();
        db.AddStaff("T02", "林静", roles: "counsellor");
        db.AddStaff("P01", "徐明", roles: "principal");
    }
}
