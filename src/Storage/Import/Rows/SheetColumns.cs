using Tutorship.Storage.Import.Tables;

namespace Tutorship.Storage.Import.Rows;

/// <summary>What a sheet's header must and may hold.</summary>
internal sealed record SheetColumns(IReadOnlyList<string> Required, params IReadOnlyList<string> Optional)
{
    /// <summary>
    /// The sheet's rows, each under its header; none, with the faults noted, when the header does not fit.
    /// </summary>
    public IEnumerable<RowCells> Read(Sheet sheet, List<ImportFault> faults, List<string> notices)
    {
        if (sheet.Rows.Count == 0 || ReadHeader(sheet, faults, notices) is not { } columns)
        {
            yield break;
        }

        var width = sheet.Rows[0].Cells.Count;
        foreach (var row in sheet.Rows.Skip(1))
        {
            var cells = new RowCells(sheet, row, columns, faults);
            if (row.Cells.Skip(width).FirstOrDefault(cell => cell.Length > 0) is { } extra)
            {
                cells.Fault("", ImportReason.TooManyCells, extra);
            }

            foreach (var (name, _) in columns.Where(column => CellText.HoldsControlCharacter(cells.Text(column.Key))))
            {
                cells.Fault(name, ImportReason.ControlCharacter);
            }

            yield return cells;
        }
    }

    /// <summary>Whether the sheet can be read at all; when not, rows that refer to it are not to blame.</summary>
    public bool Fits(Sheet sheet) => sheet.Rows.Count > 0 && Required.All(name => sheet.Rows[0].Cells.Any(cell => Is(cell, name)));

    private Dictionary<string, int>? ReadHeader(Sheet sheet, List<ImportFault> faults, List<string> notices)
    {
        var header = sheet.Rows[0];
        var columns = new Dictionary<string, int>();
        foreach (var (index, title) in header.Cells.Index().Where(cell => cell.Item.Length > 0))
        {
            if (Required.Concat(Optional).FirstOrDefault(name => Is(title, name)) is not { } name)
            {
                notices.Add(ImportPhrases.UnknownColumn(sheet.File, title));
            }
            else if (!columns.TryAdd(name, index))
            {
                faults.Add(new ImportFault(sheet.File, header.Line, name, ImportReason.DuplicateColumn));
            }
        }

        List<string> missing = [.. Required.Where(name => !columns.ContainsKey(name))];
        faults.AddRange(missing.Select(name => new ImportFault(sheet.File, header.Line, name, ImportReason.MissingColumn)));
        return missing.Count == 0 ? columns : null;
    }

    private static bool Is(string title, string name) => string.Equals(title, name, StringComparison.OrdinalIgnoreCase);
}
