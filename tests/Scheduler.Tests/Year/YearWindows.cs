namespace Tutorship.Scheduler.Tests.Year;

/// <summary>What is owed to the students of a grade, with the days on which the ladder stands.</summary>
/// <param name="Asks">talk, visit or growth_message.</param>
/// <param name="Steps">Step by day.</param>
public sealed record PlayedWindow(
    string Id, string Asks, string Grade, DateOnly Opens, DateOnly Due, bool OnlySpecial, IReadOnlyDictionary<DateOnly, string> Steps)
{
    public bool IsVisit => Asks == "visit";

    public bool Holds(DateOnly day) => Opens <= day && day <= Due;

    public bool IsOwedTo(PlayedStudent student, DateOnly day)
    {
        var on = day < Due ? day : Due;
        return student.Grade == Grade
            && (!OnlySpecial || student.IsSpecial)
            && student.IsEnrolled(on)
            && (student.From is not { } from || from <= Due.AddDays(-3));
    }
}

/// <summary>The windows of reminder-rules and coverage-rules by plain arithmetic, as the calendar stands.</summary>
public static class YearWindows
{
    public static List<PlayedWindow> Of(YearCalendar calendar)
    {
        List<PlayedWindow> windows = [];
        foreach (var grade in YearPeople.Grades)
        {
            foreach (var term in calendar.Rows.Where(row => row.Type == "term" && row.IsOf(grade)))
            {
                Add("term_start_talk", term, "talk", grade, term.Start.AddDays(-7), term.Start.AddDays(20));
                Add("growth_message", term, "growth_message", grade, term.End.AddDays(-14), term.End.AddDays(7));
                for (var first = term.Start; first <= term.End; first = first.AddDays(14))
                {
                    var last = first.AddDays(13) < term.End ? first.AddDays(13) : term.End;
                    Add($"special_talk {first:MM-dd}", term, "talk", grade, first, last, onlySpecial: true);
                }

                foreach (var exam in calendar.Rows.Where(row => row.Type == "exam" && row.IsOf(grade) && term.Holds(row.Start)))
                {
                    if (exam.Name.Contains("期中", StringComparison.Ordinal) || exam.Name.Contains("期末", StringComparison.Ordinal))
                    {
                        var late = exam.End.AddDays(14) < term.End ? exam.End.AddDays(14) : term.End;
                        Add("before_exam_talk", exam, "talk", grade, exam.Start.AddDays(-10), exam.Start.AddDays(-1));
                        Add("after_exam_talk", exam, "talk", grade, exam.End.AddDays(1), late);
                    }
                }
            }

            Add("year_visit", calendar.Year, "visit", grade, calendar.Year.Start, calendar.Year.End);
        }

        return windows;

        void Add(string kind, PlayedRow row, string asks, string grade, DateOnly opens, DateOnly due, bool onlySpecial = false)
        {
            if (opens <= due)
            {
                var steps = asks == "visit" ? StepsOfYear(calendar, grade, opens, due) : StepsOf(calendar, grade, opens, due, onlySpecial);
                windows.Add(new PlayedWindow($"{kind}:{row.Name}/{grade}", asks, grade, opens, due, onlySpecial, steps));
            }
        }
    }

    private static Dictionary<DateOnly, string> StepsOf(YearCalendar calendar, string grade, DateOnly opens, DateOnly due, bool onlySpecial)
    {
        var days = calendar.SchoolDays(grade, opens, due);
        var middle = opens.AddDays((due.DayNumber - opens.DayNumber) / 2);
        Dictionary<DateOnly, string> steps = [];
        if (days.Count > 0)
        {
            if (!onlySpecial)
            {
                steps[days[0]] = "open";
            }

            foreach (var day in days.Where(day => day >= middle).Take(1))
            {
                steps[day] = "middle";
            }

            steps[days[^1]] = "last";
        }

        return steps;
    }

    private static Dictionary<DateOnly, string> StepsOfYear(YearCalendar calendar, string grade, DateOnly opens, DateOnly due)
    {
        var days = calendar.SchoolDays(grade, opens, due);
        var steps = days.GroupBy(day => (day.Year, day.Month)).Skip(1).ToDictionary(month => month.First(), _ => "pace");
        steps[days[^1]] = "last";
        return steps;
    }
}
