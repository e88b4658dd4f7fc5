using Tutorship.Domain;

namespace Tutorship.Storage.Import.Rows;

/// <summary><c>teachers</c>: the whole staff.</summary>
internal static class TeacherRows
{
    public static SheetColumns Columns { get; } = new(["userid", "name", "subject", "homeroom_class", "roles", "mentor_status"]);

    /// <summary>Every id joins the known people, even from a bad row: rows that name it are not to blame.</summary>
    public static IReadOnlyList<StaffMember> Read(IEnumerable<RowCells> rows, KnownPeople people)
    {
        var staff = new List<StaffMember>();
        var seen = new HashSet<StaffId>();
        foreach (var row in rows)
        {
            var id = row.Required("userid");
            var member = new StaffMember(new StaffId(id.Length > 0 ? id : "-"), row.Required("name"))
            {
                Subject = row.Text("subject"),
                HomeroomClass = row.Text("homeroom_class") is { Length: > 0 } homeroom ? homeroom : null,
                Roles = ReadRoles(row),
                MentorStatus = ReadStatus(row),
            };
            if (id.Length > 0)
            {
                people.Add(member.Id);
                if (!seen.Add(member.Id))
                {
                    row.Fault("userid", ImportReason.DuplicateId, id);
                }
            }

            if (row.IsGood)
            {
                staff.Add(member);
            }
        }

        return staff;
    }

    private static IReadOnlyList<Role> ReadRoles(RowCells row) =>
    [
        .. row.Parts("roles")
            .Select(role => row.Word<Role?>("roles", role, TryReadRole, ImportReason.UnknownRole))
            .OfType<Role>(),
    ];

    private static MentorStatus ReadStatus(RowCells row) =>
        row.Word<MentorStatus>("mentor_status", row.Text("mentor_status"), WireNames.TryParse, ImportReason.UnknownStatus);

    private static bool TryReadRole(string text, out Role? role) => WireNames.TryParse(text, out role);
}
