using System.Collections.Concurrent;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// What a round does once a day from a time of the plan's on, and again until the end of the plan's hours whenever roster,
/// leaves or calendar change, or the process is new. That spares the work, no more: the rows' keys keep a second run from
/// doing anything.
/// </summary>
internal sealed class DailyHour(SchoolDbs dbs, SchoolFactsStore store, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, (DateOnly Day, long Version)> done = new(StringComparer.Ordinal);

    /// <param name="schoolId">The school.</param>
    /// <param name="from">When the plan says.</param>
    /// <param name="act">What is done then, with the slow facts and the moment it is.</param>
    /// <param name="cancellationToken">Ends the work; it counts as not done.</param>
    public async Task RunAsync(
        string schoolId,
        Func<Plan, TimeOnly> from,
        Func<TutorshipDb, SlowFacts, DateTimeOffset, CancellationToken, Task> act,
        CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        var slow = await store.SlowFactsAsync(db, cancellationToken);
        var now = time.GetUtcNow();
        var state = (SchoolTime.DayOf(now), slow.Version);
        if (IsTime(slow.Plan, from(slow.Plan), SchoolTime.TimeOf(now)) && done.GetValueOrDefault(schoolId) != state)
        {
            await act(db, slow, now, cancellationToken);
            done[schoolId] = state;
        }
    }

    private static bool IsTime(Plan plan, TimeOnly from, TimeOnly time) =>
        time >= from && time >= plan.HoursFrom && time < plan.HoursTo;
}
