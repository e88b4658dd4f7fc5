using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>
/// Loads what the rules look at. Roster, calendar and plan are kept in memory a version; entries are read at each call,
/// without notes and without the voided ones. Safe for many at once.
/// </summary>
public sealed class SchoolFactsStore
{
    /// <summary>
    /// Days around a school year whose entries are loaded. The rules count 31 before and after it, a plan at most
    /// 60, and look back a few days further; what they do not count they leave out themselves.
    /// </summary>
    private const int MarginDays = 62;

    private readonly ConcurrentDictionary<string, SlowFacts> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> loading = new(StringComparer.Ordinal);

    /// <summary>Roster, calendar, plan and the register of names, as of now.</summary>
    public async Task<SlowFacts> SlowFactsAsync(TutorshipDb db, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var version = await db.Schools.Select(school => (long?)school.Version).FirstOrDefaultAsync(cancellationToken) ?? -1;
        return Kept(db, version) ?? await LoadOnceAsync(db, version, cancellationToken);
    }

    /// <summary>The whole school with the entries of the school year of a day.</summary>
    public async Task<SchoolFacts> LoadAsync(TutorshipDb db, DateOnly day, CancellationToken cancellationToken = default)
    {
        var slow = await SlowFactsAsync(db, cancellationToken);
        return await WithEntriesAsync(slow, Around(db, slow, day), cancellationToken);
    }

    /// <summary>The whole school, but only the entries of one mentor's caseload: what a message needs within milliseconds.</summary>
    public async Task<SchoolFacts> LoadForMentorAsync(
        TutorshipDb db, StaffId mentor, DateOnly day, CancellationToken cancellationToken = default)
    {
        var slow = await SlowFactsAsync(db, cancellationToken);
        return await LoadForStudentsAsync(db, slow.Roster.CaseloadOf(mentor, day).Select(student => student.Id), day, cancellationToken);
    }

    /// <summary>The whole school, but only the entries of some students.</summary>
    public async Task<SchoolFacts> LoadForStudentsAsync(
        TutorshipDb db, IEnumerable<StudentId> students, DateOnly day, CancellationToken cancellationToken = default)
    {
        var slow = await SlowFactsAsync(db, cancellationToken);
        return await LoadForStudentsAsync(db, slow, students, day, cancellationToken);
    }

    /// <summary>The same on slow facts that are at hand, which spares asking for their version again.</summary>
    public static Task<SchoolFacts> LoadForStudentsAsync(
        TutorshipDb db, SlowFacts slow, IEnumerable<StudentId> students, DateOnly day, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(slow);
        StudentId[] ids = [.. students];
        return WithEntriesAsync(
            slow,
            Around(db, slow, day).Where(row => EF.Parameter(ids).Contains(row.StudentId)),
            cancellationToken);
    }

    /// <summary>What this process last loaded of a school, as it may have been a while ago; null before the first time.</summary>
    public SlowFacts? LastLoaded(string schoolId) => kept.GetValueOrDefault(schoolId);

    private async Task<SlowFacts> LoadOnceAsync(TutorshipDb db, long version, CancellationToken cancellationToken)
    {
        var turn = loading.GetOrAdd(db.SchoolId, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellationToken);
        try
        {
            return Kept(db, version) ?? (kept[db.SchoolId] = await SlowFactsLoading.LoadAsync(db, cancellationToken));
        }
        finally
        {
            turn.Release();
        }
    }

    private SlowFacts? Kept(TutorshipDb db, long version) =>
        kept.TryGetValue(db.SchoolId, out var facts) && facts.Version == version ? facts : null;

    private static IQueryable<EntryRow> Around(TutorshipDb db, SlowFacts slow, DateOnly day)
    {
        var year = slow.Calendar.YearOf(day, slow.Plan.YearLeadInDays, slow.Plan.YearLeadOutDays);
        var from = (year?.Start ?? day).AddDays(-MarginDays);
        var to = (year?.End ?? day).AddDays(MarginDays);
        return db.Entries.Where(row => row.On >= from && row.On <= to && row.VoidedAt == null);
    }

    private static async Task<SchoolFacts> WithEntriesAsync(
        SlowFacts slow, IQueryable<EntryRow> rows, CancellationToken cancellationToken)
    {
        var entries = await rows
            .Select(row => new Entry(row.Id, row.Kind, row.StudentId, row.On, row.AuthorId)
            {
                Strategies = row.Strategies,
                Mode = row.Mode,
                Companions = row.Companions,
                ReportedOn = row.ReportedOn,
            })
            .ToListAsync(cancellationToken);
        return new SchoolFacts(slow.Roster, slow.Calendar, slow.Plan, entries);
    }
}
