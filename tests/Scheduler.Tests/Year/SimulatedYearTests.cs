using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Tutorship.Scheduler.Tests.Year;

/// <summary>
/// A whole school year in fast-forward: every day of it, through the rounds and the delivery that run in production, on SQLite.
/// Every message is held against what must be true of it, calculated a second time in another manner.
/// </summary>
public sealed class SimulatedYearTests(ITestOutputHelper output)
{
    private const int BreachesShown = 20;

    [Fact]
    public async Task Every_message_of_a_year_of_two_thousand_students_holds()
    {
        var seed = Environment.GetEnvironmentVariable("TUTORSHIP_TEST_LONG") == "1" ? Random.Shared.Next() : 20260901;
        var play = await YearPlay.RunAsync(students: 2000, mentors: 140, seed);
        await using var bed = play.Bed;

        List<string> breaches = [.. play.Breaches];
        var kept = await bed.ReadAsync(async db =>
            (await db.Suppressions.Select(row => new { row.StaffId, row.Day }).ToListAsync()).Select(row => (row.StaffId.Value, row.Day)).ToHashSet());
        breaches.AddRange(play.Silent.Where(silent => !kept.Contains(silent)).Select(silent => $"{silent.Day:yyyy-MM-dd}: no reason for {silent.Mentor}"));

        foreach (var purpose in play.Messages.GroupBy(message => message.Purpose.Split(':')[0]))
        {
            output.WriteLine($"{purpose.Key}: {purpose.Count()}");
        }

        output.WriteLine($"{play.Silent.Count} silences, seed {seed}");
        Assert.True(breaches.Count == 0, $"seed {seed}, {breaches.Count} breaches:\n{string.Join('\n', breaches.Take(BreachesShown))}");
        Assert.True(play.Messages.Count > 3000, $"only {play.Messages.Count} messages");
    }
}
