namespace Tutorship.Storage.Import.Tables;

/// <summary>
/// The tables of a school folder or workbook by name (<c>students</c> …); <c>plan</c> is a sheet of a workbook or the text of
/// <c>plan.json</c>.
/// </summary>
internal sealed record SchoolTables(IReadOnlyDictionary<string, Sheet> Sheets)
{
    public const string PlanFile = "plan.json";

    public string? PlanText { get; init; }

    /// <summary>A workbook that could not be opened: its sheets are not missing besides.</summary>
    public bool IsUnreadable { get; init; }

    public static SchoolTables Open(string path, IReadOnlyCollection<string> names, List<ImportFault> faults) =>
        path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? Workbook.Open(path, names, faults)
            : OpenFolder(path, names, faults);

    /// <summary>The workbook that holds the sheets; null for a folder.</summary>
    public string? WorkbookFile { get; init; }

    public string FileOf(string name) => WorkbookFile is null ? name + ".csv" : $"{WorkbookFile}[{name}]";

    public Sheet? Find(string name) => Sheets.GetValueOrDefault(name);

    private static SchoolTables OpenFolder(string folder, IReadOnlyCollection<string> names, List<ImportFault> faults)
    {
        var sheets = new Dictionary<string, Sheet>();
        foreach (var name in names)
        {
            var path = Path.Combine(folder, name + ".csv");
            if (File.Exists(path))
            {
                sheets[name] = new Sheet(name + ".csv", ReadCsv(path, faults));
            }
        }

        var plan = Path.Combine(folder, PlanFile);
        return new SchoolTables(sheets)
        {
            PlanText = names.Contains(Names.Plan) && File.Exists(plan) ? TextFile.Read(plan, faults) : null,
        };
    }

    /// <summary>No rows, not even a header, where the file cannot be read: the fault is noted already.</summary>
    private static IReadOnlyList<SheetRow> ReadCsv(string path, List<ImportFault> faults)
    {
        var name = Path.GetFileName(path);
        if (TextFile.Read(path, faults) is not { } text)
        {
            return [];
        }

        if (CsvText.Read(text, ImportLimits.RowsPerSheet, out var brokenLine) is not { } rows)
        {
            faults.Add(new ImportFault(name, brokenLine, "", ImportReason.BrokenQuote));
            return [];
        }

        if (rows.Count > ImportLimits.RowsPerSheet)
        {
            faults.Add(new ImportFault(name, 0, "", ImportReason.TooManyRows, $"{ImportLimits.RowsPerSheet}"));
            return [];
        }

        if (rows.Count == 0)
        {
            faults.Add(new ImportFault(name, 1, "", ImportReason.EmptyCell));
        }

        return rows;
    }

    /// <summary>The files of a school, in the order in which faults are told.</summary>
    public static class Names
    {
        public const string Students = "students";
        public const string Teachers = "teachers";
        public const string Calendar = "calendar";
        public const string Plan = "plan";
        public const string Leave = "leave";
        public const string Entries = "entries";

        public static IReadOnlyList<string> All { get; } = [Students, Teachers, Calendar, Plan, Leave, Entries];
    }
}
