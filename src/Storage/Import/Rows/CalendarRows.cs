using Tutorship.Domain;

namespace Tutorship.Storage.Import.Rows;

/// <summary><c>calendar</c>: years, terms, exams, days off and workdays, in file order.</summary>
internal static class CalendarRows
{
    public static SheetColumns Columns { get; } = new(["type", "name", "start", "end"], "grades");

    public static IReadOnlyList<CalendarRow> Read(IEnumerable<RowCells> rows)
    {
        var good = new List<(RowCells Cells, CalendarRow Row)>();
        var broken = new HashSet<CalendarRowType>();
        var doubtful = new List<CalendarRow>();
        foreach (var cells in rows)
        {
            var row = ReadRow(cells);
            if (cells.IsGood)
            {
                good.Add((cells, row));
            }
            else if (WireNames.TryParse(cells.Text("type"), out CalendarRowType type))
            {
                broken.Add(type);
            }
            else
            {
                doubtful.Add(row);
            }
        }

        Place(good, broken, doubtful);
        return [.. good.Where(one => one.Cells.IsGood).Select(one => one.Row)];
    }

    private static CalendarRow ReadRow(RowCells cells)
    {
        var type = cells.Word<CalendarRowType>("type", cells.Text("type"), WireNames.TryParse, ImportReason.UnknownType);
        var name = cells.Required("name");
        var start = cells.Day("start");
        var end = cells.Day("end");
        cells.InOrder(start, end, "end");
        return new CalendarRow(type, name, start.GetValueOrDefault(), end.GetValueOrDefault())
        {
            GradesCell = string.Join(';', cells.Parts("grades")),
        };
    }

    /// <summary>
    /// Years and terms that cannot be read make no faults of what might have stood in them; a row of an unknown type may be
    /// either, of its own days.
    /// </summary>
    private static void Place(
        List<(RowCells Cells, CalendarRow Row)> rows,
        HashSet<CalendarRowType> broken,
        List<CalendarRow> doubtful)
    {
        List<CalendarRow> years = [.. rows.Select(one => one.Row).Where(row => row.Type == CalendarRowType.SchoolYear), .. doubtful];
        List<CalendarRow> terms = [.. rows.Select(one => one.Row).Where(row => row.Type == CalendarRowType.Term), .. doubtful];
        foreach (var (cells, row) in rows.Where(one => one.Row.Type is CalendarRowType.Term or CalendarRowType.Exam))
        {
            if (!broken.Contains(CalendarRowType.SchoolYear) && !years.Exists(year => year.Holds(row)))
            {
                var column = years.Exists(year => year.Holds(row.Start)) ? "end" : "start";
                cells.Fault(column, ImportReason.OutsideSchoolYear, row.Name);
            }

            if (row.Type == CalendarRowType.Exam
                && !broken.Contains(CalendarRowType.Term)
                && !terms.Exists(term => term.Holds(row.Start)))
            {
                cells.Fault("start", ImportReason.OutsideTerm, row.Name);
            }
        }
    }
}
