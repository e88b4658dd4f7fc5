namespace Tutorship.Storage.Import;

/// <summary>
/// Keeps a spreadsheet that opens an export from computing what somebody wrote: a text that starts like a formula is led by an
/// apostrophe. On import such texts are plain data and need nothing.
/// </summary>
public static class FormulaGuard
{
    public static string ForExport(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
    }
}
