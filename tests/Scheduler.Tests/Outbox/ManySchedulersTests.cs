using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;
using Tutorship.Storage.Tests.Servers;

namespace Tutorship.Scheduler.Tests.Outbox;

/// <summary>Several processes on one database: nothing twice, nothing forgotten.</summary>
public sealed class ManySchedulersTests
{
    private const int Mentors = 40;

    [Fact]
    public async Task Four_on_SQLite_send_each_reminder_once()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", StaffRoom);

        await TickAllAtOnceAsync(bed);
    }

    [SkippableFact]
    public async Task Four_on_PostgreSQL_send_each_reminder_once()
    {
        await using var database = new PostgresDatabase();
        await database.InitializeAsync();
        Skip.If(database.ConnectionString.Length == 0, PostgresServer.WhyNot);
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", StaffRoom, database: database.ConnectionString);

        await TickAllAtOnceAsync(bed);
    }

    private static async Task TickAllAtOnceAsync(SchoolBed bed)
    {
        SchoolBed[] machines = [bed.Restart(), bed.Restart(), bed.Restart()];

        await Task.WhenAll(machines.Append(bed).Select(machine => Task.Run(machine.TickAsync)));
        await bed.TickAsync();

        Assert.Equal(Mentors, bed.Channel.Sendings.Count);
        Assert.Equal(Mentors, bed.Channel.Sendings.Select(sending => sending.Key).Distinct().Count());
        Assert.All(await bed.OutboxAsync(), row => Assert.Equal(OutboxState.Sent, row.State));
        Assert.Equal("no_step", (await bed.ReadAsync(db => db.Suppressions.SingleAsync())).Reason);
        foreach (var machine in machines)
        {
            await machine.DisposeAsync();
        }
    }

    /// <summary>Forty who have somebody to meet, and 王芳, who has met 李想.</summary>
    private static void StaffRoom(TutorshipDb db)
    {
        db.AddStaff("T09", "王芳");
        db.AddStudent("S09", "李想", "T09");
        db.AddEntry("E9", EntryKind.Talk, "S09", new(2026, 11, 4), author: "T09");
        for (var number = 10; number < 10 + Mentors; number++)
        {
            db.AddStaff($"T{number}", $"导师{number}");
            db.AddStudent($"S{number}", $"学生{number}", $"T{number}");
        }
    }
}
