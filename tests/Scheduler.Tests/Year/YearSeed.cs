using Tutorship.Domain;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Year;

/// <summary>The played school as rows.</summary>
internal static class YearSeed
{
    public static void Add(TutorshipDb db, YearPeople people, YearCalendar calendar)
    {
        db.Calendar.RemoveRange(db.Calendar);
        Add(db, calendar);
        foreach (var (id, name) in people.Mentors)
        {
            db.AddStaff(id, name, homeroom: people.Homerooms.GetValueOrDefault(id));
        }

        db.AddStaff(YearPeople.Principal, "徐校长", roles: "principal");
        db.AddStaff(YearPeople.Office, "孙主任", roles: "moral_education");
        foreach (var grade in YearPeople.Grades)
        {
            db.AddStaff(YearPeople.LeaderOf(grade), $"{grade}组长", roles: $"grade_leader:{grade}");
        }

        foreach (var student in people.Students)
        {
            Add(db, student);
        }
    }

    public static void Add(TutorshipDb db, YearCalendar calendar)
    {
        for (var at = 0; at < calendar.Rows.Count; at++)
        {
            var row = calendar.Rows[at];
            db.Calendar.Add(new SchoolCalendarRow
            {
                Type = Enum.Parse<CalendarRowType>(row.Type.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
                Name = row.Name,
                Start = row.Start,
                End = row.End,
                GradesCell = row.Grades,
                Order = at,
            });
        }
    }

    private static void Add(TutorshipDb db, PlayedStudent student)
    {
        db.Students.Add(new StudentRow
        {
            Id = new StudentId(student.Id),
            Name = student.Name,
            Grade = student.Grade,
            Class = student.Class,
            HasSpecialNeeds = student.IsSpecial,
            EnrolledFrom = student.From,
            EnrolledTo = student.To,
        });
        if (student.Mentor is { } mentor)
        {
            db.Mentorships.Add(new MentorshipRow { StudentId = new StudentId(student.Id), MentorId = new StaffId(mentor) });
        }
    }
}
