using Microsoft.EntityFrameworkCore;
using Tutorship.Storage.Import.Apply;

namespace Tutorship.Storage.Import;

/// <summary>
/// Brings a school to what a folder says, at once or not at all; a folder that was imported before changes nothing. Whoever is
/// missing from the folder is kept. Entries are evidence: they are added and may become undone, but are never rewritten.
/// </summary>
public sealed class SchoolImport(TimeProvider time)
{
    /// <summary>Begins the batch of every imported entry, each of which is a batch of its own: no message wrote it.</summary>
    public const string BatchPrefix = "import:";

    /// <summary>Whom a folder may speak of beside the people it lists.</summary>
    public async Task<KnownPeople> KnownPeopleAsync(TutorshipDb db, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new KnownPeople(
            await db.Students.Select(student => student.Id).ToListAsync(cancellationToken),
            await db.Staff.Select(member => member.Id).ToListAsync(cancellationToken));
    }

    /// <summary>What an import would do; applies nothing.</summary>
    public async Task<ImportOutcome> PreviewAsync(
        TutorshipDb db, SchoolFolderContents contents, DateOnly today, CancellationToken cancellationToken = default)
    {
        var run = new ImportRun(db, contents, today, time.GetUtcNow());
        await MergeAsync(run, cancellationToken);
        db.ChangeTracker.Clear();
        return run.Outcome();
    }

    /// <param name="today">The process clock's school day: a changed mentor holds from it on.</param>
    public async Task<ImportOutcome> ApplyAsync(
        TutorshipDb db, SchoolFolderContents contents, DateOnly today, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await TakeTurnAsync(db, cancellationToken);
        var run = new ImportRun(db, contents, today, time.GetUtcNow());
        await MergeAsync(run, cancellationToken);
        var outcome = run.Outcome();
        if (outcome is ImportOutcome.Done)
        {
            await run.SaveAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        db.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Two imports at once would both add what is missing: writing the school's row makes one wait for the other.</summary>
    private static Task TakeTurnAsync(TutorshipDb db, CancellationToken cancellationToken) =>
        db.Schools.ExecuteUpdateAsync(row => row.SetProperty(school => school.Name, school => school.Name), cancellationToken);

    private static async Task MergeAsync(ImportRun run, CancellationToken cancellationToken)
    {
        await StaffMerge.RunAsync(run, cancellationToken);
        await StudentMerge.RunAsync(run, cancellationToken);
        await CalendarMerge.RunAsync(run, cancellationToken);
        await PlanMerge.RunAsync(run, cancellationToken);
        await LeaveMerge.RunAsync(run, cancellationToken);
        await EntryMerge.RunAsync(run, cancellationToken);
    }
}
