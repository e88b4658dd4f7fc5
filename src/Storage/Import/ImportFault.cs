namespace Tutorship.Storage.Import;

/// <summary>One thing wrong in a school folder, where it stands, and why.</summary>
/// <param name="File">Name of the file, or of the workbook with the sheet in brackets.</param>
/// <param name="Line">The line on which the row begins, from 1, the header being 1; the row's number in a workbook; 0: the whole file.</param>
/// <param name="Column">The column or setting; empty: the whole line.</param>
/// <param name="Value">The cell as written, or what else the reason speaks of.</param>
public sealed record ImportFault(string File, int Line, string Column, ImportReason Reason, string Value = "")
{
    /// <summary>For people: where and why, in one line.</summary>
    public override string ToString() => ImportPhrases.Fault(this);
}
