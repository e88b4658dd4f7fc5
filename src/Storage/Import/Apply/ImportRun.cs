using Tutorship.Domain;

namespace Tutorship.Storage.Import.Apply;

/// <summary>One import under way: what it reads, and what it found to change so far.</summary>
internal sealed class ImportRun(TutorshipDb db, SchoolFolderContents contents, DateOnly today, DateTimeOffset now)
{
    /// <summary>Rows a save; more would only hold more memory.</summary>
    private const int EntriesPerSave = 1000;

    private readonly Dictionary<StaffId, StaffId> spellings = [];
    private readonly List<ImportChange> changes = [];
    private readonly List<ImportFault> faults = [];
    private readonly List<EntryRow> entries = [];

    public TutorshipDb Db => db;

    public SchoolFolderContents Contents => contents;

    public DateOnly Today => today;

    public DateTimeOffset Now => now;

    public void Note(ImportedThing thing, ImportChangeKind kind, string subject, string detail = "") =>
        changes.Add(new ImportChange(thing, kind, subject, detail));

    public void Refuse(ImportFault fault) => faults.Add(fault);

    /// <summary>Rows refer to staff by the spelling the school has had since they first came.</summary>
    public void Spell(StaffId member) => spellings[member] = member;

    public StaffId Spelled(StaffId member) => spellings.GetValueOrDefault(member, member);

    public void Add(EntryRow entry) => entries.Add(entry);

    public ImportOutcome Outcome() => faults.Count > 0
        ? new ImportOutcome.Refused(faults)
        : new ImportOutcome.Done(
            [.. changes.Where(change => change.Kind != ImportChangeKind.Kept)],
            [.. changes.Where(change => change.Kind == ImportChangeKind.Kept)],
            contents.Notices);

    /// <summary>People first, since entries refer to them.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        foreach (var some in entries.Chunk(EntriesPerSave))
        {
            db.ChangeTracker.Clear();
            db.Entries.AddRange(some);
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
