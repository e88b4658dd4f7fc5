using Tutorship.Domain;

namespace Tutorship.Storage.Import.Rows;

/// <summary><c>students</c>, with the mentors of each.</summary>
internal static class StudentRows
{
    /// <summary>What a cell says for yes; empty is no.</summary>
    public const string Yes = "是";

    public static SheetColumns Columns { get; } =
        new(["student_id", "name", "grade", "class", "mentors", "special_needs"], "enrolled_from", "enrolled_to");

    /// <inheritdoc cref="TeacherRows.Read"/>
    public static IReadOnlyList<StudentLine> Read(IEnumerable<RowCells> rows, KnownPeople people)
    {
        var students = new List<StudentLine>();
        var seen = new HashSet<string>();
        foreach (var row in rows)
        {
            var id = row.Required("student_id");
            if (id.Length > 0)
            {
                people.Add(new StudentId(id));
                if (!seen.Add(id))
                {
                    row.Fault("student_id", ImportReason.DuplicateId, id);
                }
            }

            var line = new StudentLine(ReadStudent(row, id), ReadMentors(row, people));
            if (row.IsGood)
            {
                students.Add(line);
            }
        }

        return students;
    }

    private static Student ReadStudent(RowCells row, string id)
    {
        var student = new Student(
            new StudentId(id.Length > 0 ? id : "-"),
            row.Required("name"),
            row.Required("grade"),
            row.Required("class"))
        {
            HasSpecialNeeds = row.Flag("special_needs", Yes, ImportReason.NotYesOrEmpty),
            EnrolledFrom = row.DayIfAny("enrolled_from"),
            EnrolledTo = row.DayIfAny("enrolled_to"),
        };
        row.InOrder(student.EnrolledFrom, student.EnrolledTo, "enrolled_to");
        return student;
    }

    private static IReadOnlyList<StaffId> ReadMentors(RowCells row, KnownPeople people)
    {
        var mentors = new List<StaffId>();
        foreach (var id in row.Parts("mentors"))
        {
            if (row.Staff("mentors", id, people) is { } mentor)
            {
                if (mentors.Contains(mentor))
                {
                    row.Fault("mentors", ImportReason.DuplicateId, id);
                }

                mentors.Add(mentor);
            }
        }

        return mentors;
    }
}
