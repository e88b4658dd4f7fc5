using Tutorship.Domain;

namespace Tutorship.Storage.Import.Rows;

/// <summary><c>leave</c>: who is away, in file order.</summary>
internal static class LeaveRows
{
    public static SheetColumns Columns { get; } = new(["mentor", "from", "to", "substitute"]);

    public static IReadOnlyList<Leave> Read(IEnumerable<RowCells> rows, KnownPeople people)
    {
        var leaves = new List<Leave>();
        foreach (var row in rows)
        {
            var mentor = row.Staff("mentor", row.Text("mentor"), people);
            var from = row.Day("from");
            var to = ReadEnd(row);
            StaffId? substitute = row.Text("substitute") is { Length: > 0 } id ? row.Staff("substitute", id, people) : null;
            row.InOrder(from, to, "to");
            if (row.IsGood)
            {
                leaves.Add(new Leave(mentor!.Value, from!.Value, to!.Value, substitute));
            }
        }

        return leaves;
    }

    private static DateOnly? ReadEnd(RowCells row)
    {
        if (row.Text("to").Length > 0)
        {
            return row.Day("to");
        }

        row.Fault("to", ImportReason.MissingEnd);
        return null;
    }
}
