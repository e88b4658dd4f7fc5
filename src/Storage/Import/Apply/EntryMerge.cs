using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage.Import.Apply;

/// <summary>
/// Adds entries that the school does not have, under the file's ids. One it has stays as it is: a voided cell undoes it, an
/// empty cell does not bring an undone one back, and any other difference refuses the import.
/// </summary>
internal static class EntryMerge
{
    /// <summary>Noon in Shanghai: an imported entry was recorded on its day, and nobody knows the hour.</summary>
    private static readonly TimeSpan Noon = TimeSpan.FromHours(4);

    public static async Task RunAsync(ImportRun run, CancellationToken cancellationToken)
    {
        if (run.Contents.Entries is not { Count: > 0 } lines)
        {
            return;
        }

        var rows = await run.Db.Entries.AsNoTracking()
            .Select(row => new Known(
                new Entry(row.Id, row.Kind, row.StudentId, row.On, row.AuthorId)
                {
                    Strategies = row.Strategies,
                    Mode = row.Mode,
                    ReportedOn = row.ReportedOn,
                },
                row.VoidedAt != null))
            .ToDictionaryAsync(known => known.Entry.Id, cancellationToken);
        var voided = new List<EntryId>();
        foreach (var line in lines)
        {
            if (!rows.TryGetValue(line.Entry.Id, out var known))
            {
                Add(run, line.Entry);
            }
            else if (Meet(run, line, known))
            {
                voided.Add(line.Entry.Id);
            }
        }

        await VoidAsync(run, voided, cancellationToken);
    }

    private static void Add(ImportRun run, Entry entry)
    {
        var told = (entry.ReportedOn ?? entry.On).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) + Noon;
        run.Add(new EntryRow
        {
            Id = entry.Id,
            Kind = entry.Kind,
            StudentId = entry.Student,
            On = entry.On,
            AuthorId = run.Spelled(entry.Author),
            Strategies = entry.Strategies,
            Mode = entry.Mode,
            ReportedOn = entry.ReportedOn,
            RecordedAt = told < run.Now ? told : run.Now,
            BatchId = SchoolImport.BatchPrefix + entry.Id,
            VoidedAt = entry.IsVoided ? run.Now : null,
        });
        run.Note(ImportedThing.Entry, ImportChangeKind.Added, Subject(entry));
    }

    /// <summary>True when the file undoes what the school holds.</summary>
    private static bool Meet(ImportRun run, EntryLine line, Known known)
    {
        if (!IsSame(line.Entry, known.Entry))
        {
            run.Refuse(new ImportFault(line.File, line.Line, "entry_id", ImportReason.EntryDiffers, line.Entry.Id.Value));
            return false;
        }

        if (known.IsVoided && !line.Entry.IsVoided)
        {
            run.Note(ImportedThing.Entry, ImportChangeKind.Kept, Subject(line.Entry), ImportChangePhrases.StaysVoided());
        }

        return line.Entry.IsVoided && !known.IsVoided;
    }

    private static bool IsSame(Entry file, Entry school) =>
        (file.Kind, file.Student, file.On, file.Author, file.Strategies, file.Mode, file.ReportedOn ?? file.On)
        == (school.Kind, school.Student, school.On, school.Author, school.Strategies, school.Mode, school.ReportedOn ?? school.On);

    private static async Task VoidAsync(ImportRun run, List<EntryId> ids, CancellationToken cancellationToken)
    {
        foreach (var some in ids.Chunk(500))
        {
            foreach (var row in await run.Db.Entries.Where(row => some.Contains(row.Id)).ToListAsync(cancellationToken))
            {
                row.VoidedAt = run.Now;
                run.Note(ImportedThing.Entry, ImportChangeKind.Voided, ImportChangePhrases.Named(row.Id.Value, WireNames.Of(row.Kind)));
            }
        }
    }

    private static string Subject(Entry entry) => ImportChangePhrases.Named(entry.Id.Value, WireNames.Of(entry.Kind));

    private sealed record Known(Entry Entry, bool IsVoided);
}
