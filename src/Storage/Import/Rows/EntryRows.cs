using Tutorship.Domain;

namespace Tutorship.Storage.Import.Rows;

/// <summary>
/// <c>entries</c>. Entries are evidence, not conversation: any date, any author on the staff, any mode or strategy on any kind,
/// and a student not enrolled that day are all good.
/// </summary>
internal static class EntryRows
{
    private const string Voided = "1";

    public static SheetColumns Columns { get; } =
        new(["entry_id", "kind", "student_id", "date", "author", "strategies", "mode", "voided"], "reported");

    public static IReadOnlyList<EntryLine> Read(IEnumerable<RowCells> rows, KnownPeople people)
    {
        var entries = new List<EntryLine>();
        var seen = new HashSet<string>();
        foreach (var row in rows)
        {
            var id = row.Required("entry_id");
            if (id.Length > 0 && !seen.Add(id))
            {
                row.Fault("entry_id", ImportReason.DuplicateId, id);
            }

            var kind = row.Word<EntryKind>("kind", row.Text("kind"), WireNames.TryParse, ImportReason.UnknownKind);
            var student = ReadStudent(row, people);
            var on = row.Day("date");
            var author = row.Staff("author", row.Text("author"), people);
            var strategies = ReadStrategies(row);
            var mode = ReadMode(row);
            var isVoided = row.Flag("voided", Voided, ImportReason.NotOneOrEmpty);
            var reported = row.DayIfAny("reported");
            if (row.IsGood)
            {
                var entry = new Entry(new EntryId(id), kind, student!.Value, on!.Value, author!.Value)
                {
                    Strategies = strategies,
                    Mode = mode,
                    IsVoided = isVoided,
                    ReportedOn = reported,
                };
                entries.Add(new EntryLine(entry, row.File, row.Line));
            }
        }

        return entries;
    }

    private static StudentId? ReadStudent(RowCells row, KnownPeople people)
    {
        var id = row.Text("student_id");
        StudentId? student = id.Length == 0 ? null : people.FindStudent(id);
        if (student is null)
        {
            row.Fault("student_id", id.Length == 0 ? ImportReason.EmptyCell : ImportReason.UnknownStudent, id);
        }

        return student;
    }

    private static Strategy ReadStrategies(RowCells row) => row.Parts("strategies")
        .Select(name => row.Word<Strategy>("strategies", name, WireNames.TryParse, ImportReason.UnknownStrategy))
        .Aggregate(Strategy.None, (all, one) => all | one);

    private static ContactMode ReadMode(RowCells row) => row.Text("mode") is { Length: > 0 } mode
        ? row.Word<ContactMode>("mode", mode, WireNames.TryParse, ImportReason.UnknownMode)
        : ContactMode.Unspecified;
}
