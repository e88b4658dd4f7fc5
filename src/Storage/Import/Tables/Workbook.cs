using System.Globalization;
using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Tutorship.Storage.Import.Tables;

/// <summary>One <c>.xlsx</c> with a sheet a table. Formulas are never computed: the value that was saved is read as data.</summary>
internal static class Workbook
{
    /// <summary>No cache of shared texts on disk: names of children do not belong in a temporary file.</summary>
    private static readonly OpenXmlConfiguration Reading = new() { EnableSharedStringCache = false, IgnoreEmptyRows = false };

    public static SchoolTables Open(string path, IReadOnlyCollection<string> names, List<ImportFault> faults)
    {
        var sheets = new Dictionary<string, Sheet>();
        var file = Path.GetFileName(path);
        try
        {
            using var stream = File.OpenRead(path);
            if (WorkbookGuard.Check(file, stream) is { } tooLarge)
            {
                faults.Add(tooLarge);
                return new SchoolTables(sheets) { IsUnreadable = true };
            }

            foreach (var title in stream.GetSheetNames(Reading))
            {
                if (names.FirstOrDefault(name => Names(title, name)) is { } name)
                {
                    sheets[name] = ReadSheet(stream, title, $"{file}[{name}]", faults);
                }
            }

            return new SchoolTables(sheets) { WorkbookFile = file };
        }
        catch (Exception error) when (IsBrokenFile(error))
        {
            faults.Add(new ImportFault(file, 0, "", File.Exists(path) ? ImportReason.UnreadableFile : ImportReason.MissingFile));
            return new SchoolTables(sheets) { IsUnreadable = true };
        }
    }

    private static bool Names(string title, string name) => string.Equals(title.Trim(), name, StringComparison.OrdinalIgnoreCase);

    private static Sheet ReadSheet(Stream stream, string title, string file, List<ImportFault> faults)
    {
        var rows = new List<SheetRow>();
        var line = 0;
        foreach (var row in stream.Query(false, title, ExcelType.XLSX, "A1", Reading).Cast<IDictionary<string, object?>>())
        {
            line++;
            List<string> cells = [.. row.Values.Select(value => CellText.Trim(Say(value)))];
            if (cells.Exists(cell => cell.Length > 0))
            {
                rows.Add(new SheetRow(line, cells));
            }

            if (rows.Count > ImportLimits.RowsPerSheet)
            {
                faults.Add(new ImportFault(file, 0, "", ImportReason.TooManyRows, $"{ImportLimits.RowsPerSheet}"));
                return new Sheet(file, []);
            }
        }

        if (rows.Count == 0)
        {
            faults.Add(new ImportFault(file, 1, "", ImportReason.EmptyCell));
        }

        return new Sheet(file, rows) { CountsDays = true };
    }

    private static string Say(object? value) => value switch
    {
        null => "",
        DateTime { Year: < 1901 } time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("hh\\:mm", CultureInfo.InvariantCulture),
        bool flag => flag ? "TRUE" : "FALSE",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>What MiniExcel and the archive throw at files that are no workbooks.</summary>
    private static bool IsBrokenFile(Exception error) =>
        error is IOException or UnauthorizedAccessException or InvalidDataException or XmlException or FormatException
            or InvalidOperationException or KeyNotFoundException or NotSupportedException or ArgumentException
            or NullReferenceException or IndexOutOfRangeException;
}
