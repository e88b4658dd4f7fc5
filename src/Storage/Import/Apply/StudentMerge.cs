using Microsoft.EntityFrameworkCore;
using Tutorship.Storage.Import.Rows;

namespace Tutorship.Storage.Import.Apply;

internal static class StudentMerge
{
    public static async Task RunAsync(ImportRun run, CancellationToken cancellationToken)
    {
        var rows = (await run.Db.Students.ToListAsync(cancellationToken)).ToDictionary(row => row.Id);
        var mentorships = (await run.Db.Mentorships.ToListAsync(cancellationToken)).ToLookup(row => row.StudentId);
        foreach (var line in run.Contents.Students)
        {
            if (rows.Remove(line.Student.Id, out var row))
            {
                Update(run, row, line, mentorships[row.Id]);
            }
            else
            {
                Add(run, line);
            }
        }

        foreach (var row in rows.Values.OrderBy(row => row.Id))
        {
            run.Note(ImportedThing.Student, ImportChangeKind.Kept, ImportChangePhrases.Named(row.Id.Value, row.Name), ImportChangePhrases.Missing());
        }
    }

    /// <summary>Facts of somebody new hold from the enrolment, not from the day of the import.</summary>
    private static void Add(ImportRun run, StudentLine line)
    {
        var student = line.Student;
        run.Db.Students.Add(new StudentRow
        {
            Id = student.Id,
            Name = student.Name,
            Grade = student.Grade,
            Class = student.Class,
            HasSpecialNeeds = student.HasSpecialNeeds,
            EnrolledFrom = student.EnrolledFrom,
            EnrolledTo = student.EnrolledTo,
        });
        MentorshipMerge.Add(run, student.Id, line.Mentors, from: null);
        run.Note(ImportedThing.Student, ImportChangeKind.Added, ImportChangePhrases.Named(student.Id.Value, student.Name));
    }

    private static void Update(ImportRun run, StudentRow row, StudentLine line, IEnumerable<MentorshipRow> mentorships)
    {
        var student = line.Student;
        var changes = new FieldChanges()
            .Set("name", row.Name, student.Name, name => row.Name = name!)
            .Set("grade", row.Grade, student.Grade, grade => row.Grade = grade!)
            .Set("class", row.Class, student.Class, schoolClass => row.Class = schoolClass!)
            .Set("special_needs", row.HasSpecialNeeds, student.HasSpecialNeeds, needs => row.HasSpecialNeeds = needs, needs => needs ? StudentRows.Yes : "")
            .Set("enrolled_from", row.EnrolledFrom, student.EnrolledFrom, day => row.EnrolledFrom = day)
            .Set("enrolled_to", row.EnrolledTo, student.EnrolledTo, day => row.EnrolledTo = day);
        if (MentorshipMerge.Update(run, line, [.. mentorships]) is { } difference)
        {
            changes.Add(difference);
        }

        if (changes.Any)
        {
            run.Note(ImportedThing.Student, ImportChangeKind.Changed, ImportChangePhrases.Named(row.Id.Value, student.Name), $"{changes}");
        }
    }
}
