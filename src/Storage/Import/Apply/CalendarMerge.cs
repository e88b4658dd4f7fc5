using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage.Import.Apply;

/// <summary>The calendar is the file's, in the file's order.</summary>
internal static class CalendarMerge
{
    public static async Task RunAsync(ImportRun run, CancellationToken cancellationToken)
    {
        var rows = await run.Db.Calendar.OrderBy(row => row.Order).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        List<CalendarRow> before = [.. rows.Select(ToDomain)];
        if (before.SequenceEqual(run.Contents.Calendar))
        {
            return;
        }

        run.Db.Calendar.RemoveRange(rows);
        run.Db.Calendar.AddRange(run.Contents.Calendar.Select(ToRow));
        Note(run, before.Except(run.Contents.Calendar), ImportChangeKind.Removed);
        Note(run, run.Contents.Calendar.Except(before), ImportChangeKind.Added);
        NoteOrder(run, before);
    }

    private static void Note(ImportRun run, IEnumerable<CalendarRow> rows, ImportChangeKind kind)
    {
        foreach (var row in rows)
        {
            run.Note(ImportedThing.CalendarRow, kind, Subject(row), ImportChangePhrases.Days(row.Start, row.End));
        }
    }

    /// <summary>The same rows in another order or number are a change too: the first term that holds a day is the term.</summary>
    private static void NoteOrder(ImportRun run, List<CalendarRow> before)
    {
        var first = run.Contents.Calendar.FirstOrDefault();
        if (first is not null && before.ToHashSet().SetEquals(run.Contents.Calendar))
        {
            run.Note(ImportedThing.CalendarRow, ImportChangeKind.Changed, Subject(first));
        }
    }

    private static string Subject(CalendarRow row) =>
        ImportChangePhrases.Named(WireNames.Of(row.Type), row.GradesCell.Length > 0 ? $"{row.Name}@{row.GradesCell}" : row.Name);

    private static CalendarRow ToDomain(SchoolCalendarRow row) =>
        new(row.Type, row.Name, row.Start, row.End) { GradesCell = row.GradesCell };

    private static SchoolCalendarRow ToRow(CalendarRow row, int order) => new()
    {
        Type = row.Type,
        Name = row.Name,
        Start = row.Start,
        End = row.End,
        GradesCell = row.GradesCell,
        Order = order,
    };
}
