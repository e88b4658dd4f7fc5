using Tutorship.Domain;
using Tutorship.Storage.Import.Tables;

namespace Tutorship.Storage.Import.Rows;

/// <summary>
/// One row under its header. Every reading notes its own fault and gives a harmless value in its place, so that all faults of a
/// row are told at once; <see cref="IsGood"/> says whether the row may be used.
/// </summary>
internal sealed class RowCells(Sheet sheet, SheetRow row, IReadOnlyDictionary<string, int> columns, List<ImportFault> faults)
{
    public delegate bool TryRead<T>(string text, out T value);

    public bool IsGood { get; private set; } = true;

    public string File => sheet.File;

    public int Line => row.Line;

    /// <summary>The trimmed cell; empty where the row or the sheet has none.</summary>
    public string Text(string column) =>
        columns.TryGetValue(column, out var index) && index < row.Cells.Count ? row.Cells[index] : "";

    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            Fault(column, ImportReason.EmptyCell);
        }

        return text;
    }

    public IReadOnlyList<string> Parts(string column) => CellText.Parts(Text(column));

    /// <summary>The day; null with the fault noted.</summary>
    public DateOnly? Day(string column)
    {
        var text = Text(column);
        if (CellText.TryReadDay(text, sheet.CountsDays, out var day))
        {
            return day;
        }

        Fault(column, text.Length == 0 ? ImportReason.EmptyCell : ImportReason.UnreadableDate, text);
        return null;
    }

    public DateOnly? DayIfAny(string column) => Text(column).Length == 0 ? null : Day(column);

    /// <summary>Notes a fault at <paramref name="endColumn"/> where both days are there and stand the wrong way round.</summary>
    public void InOrder(DateOnly? start, DateOnly? end, string endColumn)
    {
        if (end < start)
        {
            Fault(endColumn, ImportReason.EndBeforeStart, $"{end:yyyy-MM-dd}");
        }
    }

    /// <summary>Whether the cell holds <paramref name="mark"/>; anything else but nothing is a fault.</summary>
    public bool Flag(string column, string mark, ImportReason otherwise)
    {
        var text = Text(column);
        if (text.Length > 0 && text != mark)
        {
            Fault(column, otherwise, text);
        }

        return text == mark;
    }

    public T Word<T>(string column, string text, TryRead<T> read, ImportReason otherwise)
    {
        if (!read(text, out var value))
        {
            Fault(column, otherwise, text);
        }

        return value;
    }

    /// <summary>The staff member a cell names; null with the fault noted.</summary>
    public StaffId? Staff(string column, string id, KnownPeople people)
    {
        var found = id.Length == 0 ? null : people.FindStaff(id);
        if (found is null)
        {
            Fault(column, id.Length == 0 ? ImportReason.EmptyCell : ImportReason.UnknownStaff, id);
        }

        return found;
    }

    public void Fault(string column, ImportReason reason, string value = "")
    {
        IsGood = false;
        faults.Add(new ImportFault(sheet.File, row.Line, column, reason, value));
    }
}
