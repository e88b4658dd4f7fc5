namespace Tutorship.Storage.Import.Tables;

/// <summary>A table as text, its header first, without empty rows.</summary>
/// <param name="File">As faults name it.</param>
internal sealed record Sheet(string File, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Whether a bare number may stand for a day, as spreadsheets keep them.</summary>
    public bool CountsDays { get; init; }
}

/// <summary>Trimmed cells, and the line on which they begin.</summary>
internal sealed record SheetRow(int Line, IReadOnlyList<string> Cells);
