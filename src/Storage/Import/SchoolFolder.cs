using Tutorship.Domain;
using Tutorship.Storage.Import.Rows;
using Tutorship.Storage.Import.Tables;
using Names = Tutorship.Storage.Import.Tables.SchoolTables.Names;

namespace Tutorship.Storage.Import;

/// <summary>
/// Reads a school folder (coverage-rules, "Inputs") or one workbook with sheets of the same names. Everything is checked before
/// anything is given out: all faults at once, or contents that are right throughout.
/// </summary>
public static class SchoolFolder
{
    /// <param name="path">A folder, or a file that ends in <c>.xlsx</c>.</param>
    /// <param name="known">People whom the files may speak of though they do not list them; null: nobody.</param>
    public static SchoolFolderReading Read(string path, KnownPeople? known = null)
    {
        var faults = new List<ImportFault>();
        var tables = SchoolTables.Open(path, Names.All, faults);
        Require(tables, faults, Names.Students, Names.Teachers, Names.Calendar);
        return Read(tables, known ?? new KnownPeople(), faults);
    }

    /// <summary>
    /// What reading replies looks at: students, staff, calendar and leave. Only the students must be there; without teachers,
    /// the user ids that the students' mentors name are taken as they are.
    /// </summary>
    public static SchoolFolderReading ReadForReplies(string path)
    {
        var faults = new List<ImportFault>();
        var tables = SchoolTables.Open(path, [Names.Students, Names.Teachers, Names.Calendar, Names.Leave], faults);
        Require(tables, faults, Names.Students);
        var reading = Read(tables, new KnownPeople(), faults);
        return reading is SchoolFolderReading.Good(var contents) && tables.Find(Names.Teachers) is null
            ? new SchoolFolderReading.Good(contents with { Staff = NamedIn(contents) })
            : reading;
    }

    private static void Require(SchoolTables tables, List<ImportFault> faults, params IEnumerable<string> names)
    {
        if (!tables.IsUnreadable)
        {
            faults.AddRange(names
                .Where(name => tables.Find(name) is null)
                .Select(name => new ImportFault(tables.FileOf(name), 0, "", ImportReason.MissingFile)));
        }
    }

    private static SchoolFolderReading Read(SchoolTables tables, KnownPeople people, List<ImportFault> faults)
    {
        var notices = new List<string>();
        if (tables.Find(Names.Teachers) is not { } teachers || !TeacherRows.Columns.Fits(teachers))
        {
            people.TakeAnyStaff();
        }

        if (tables.Find(Names.Students) is not { } students || !StudentRows.Columns.Fits(students))
        {
            people.TakeAnyStudent();
        }

        var staff = TeacherRows.Read(Rows(Names.Teachers, TeacherRows.Columns), people);
        var contents = new SchoolFolderContents(
            StudentRows.Read(Rows(Names.Students, StudentRows.Columns), people),
            staff,
            CalendarRows.Read(Rows(Names.Calendar, CalendarRows.Columns)))
        {
            Plan = ReadPlan(tables, faults, notices),
            Leaves = Has(Names.Leave) ? LeaveRows.Read(Rows(Names.Leave, LeaveRows.Columns), people) : null,
            Entries = Has(Names.Entries) ? EntryRows.Read(Rows(Names.Entries, EntryRows.Columns), people) : null,
            Notices = notices,
        };
        return faults.Count == 0 ? new SchoolFolderReading.Good(contents) : new SchoolFolderReading.Bad(InOrder(faults));

        bool Has(string name) => tables.Find(name) is not null;

        IEnumerable<RowCells> Rows(string name, SheetColumns columns) =>
            tables.Find(name) is { } sheet ? columns.Read(sheet, faults, notices) : [];
    }

    private static PlanFile? ReadPlan(SchoolTables tables, List<ImportFault> faults, List<string> notices) =>
        tables.PlanText is { } text ? PlanFile.FromJson(text, faults)
        : tables.Find(Names.Plan) is { } sheet ? PlanFile.FromSheet(sheet, faults, notices)
        : null;

    private static IReadOnlyList<ImportFault> InOrder(List<ImportFault> faults) =>
    [
        .. faults
            .OrderBy(fault => Names.All.TakeWhile(name => !fault.File.Contains(name, StringComparison.Ordinal)).Count())
            .ThenBy(fault => fault.Line),
    ];

    private static IReadOnlyList<StaffMember> NamedIn(SchoolFolderContents contents) =>
    [
        .. contents.Students
            .SelectMany(line => line.Mentors)
            .Concat((contents.Leaves ?? []).SelectMany(leave => new[] { leave.Mentor, leave.Substitute ?? leave.Mentor }))
            .Distinct()
            .Select(id => new StaffMember(id, id.Value)),
    ];
}
