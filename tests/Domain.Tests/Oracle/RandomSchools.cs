using CsCheck;

namespace Tutorship.Domain.Tests.Oracle;

/// <summary>Small schools with everything that makes the rules hard, dense in time so that edges are hit.</summary>
public static class RandomSchools
{
    public static readonly string[] Grades = ["高一", "高二", "高三"];
    private static readonly string[] Ids = ["T01", "T02", "T03", "T04", "T05"];
    private static readonly string[] Strategies = ["ideals", "academic", "psychological", "life", "career"];
    private static readonly DateOnly First = new(2026, 9, 1);
    private static readonly Gen<string> Cell = OneOf("", "", "", "高一", "高三", "高一;高二");
    private static readonly Gen<string> Member = OneOf(Ids);
    private static readonly Gen<DateOnly> Day = Between(-45, 190);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    public static Gen<DateOnly> Between(int from, int to) => Gen.Int[from, to].Select(First.AddDays);

    private static readonly Gen<DateOnly?> NoDay = Gen.Const((DateOnly?)null);

    private static Gen<DateOnly?> Maybe(Gen<DateOnly> day) => Gen.Frequency((3, NoDay), (1, day.Select(d => (DateOnly?)d)));

    private static readonly Gen<RawMentors[]> Mentors =
        Gen.Select(Member.Array[0, 3], Member.Array[0, 2], Maybe(Between(10, 100))).Select((first, second, changed) => changed is { } on
            ? new[] { new RawMentors(null, on.AddDays(-1), [.. first.Distinct()]), new RawMentors(on, null, [.. second.Distinct()]) }
            : [new RawMentors(null, null, [.. first.Distinct()])]);

    private static readonly Gen<RawStudent> Student =
        Gen.Select(OneOf(Grades), OneOf("1班", "2班"), Gen.Bool, Maybe(Between(-10, 130)), Maybe(Between(20, 180)), Mentors)
            .Select((grade, room, special, from, to, mentors) => new RawStudent("", grade, grade + room, special, from, to, mentors));

    // Few students with many entries are what it takes for a mentor to be done.
    private static readonly Gen<RawStudent[]> Students = Gen.Frequency((1, Student.Array[1, 2]), (2, Student.Array[1, 9]))
        .Select(students => students.Select((s, n) => s with { Id = $"S{n * 7 % 10}{n}" }).ToArray());

    private static readonly Gen<RawStaff[]> Staff =
        Gen.Select(OneOf("", "高一1班", "高二2班", "高三1班"), Gen.Int[0, 3], OneOf("mentor", "mentor", "training", "none"))
            .Select((homeroom, role, status) => new RawStaff("", homeroom, role == 0, status))
            .Array[5, 5]
            .Select(staff => staff.Select((t, n) => t with { Id = Ids[n] }).ToArray());

    private static Gen<RawRow> Row(string type, Gen<string> name, int from, int to, int shortest, int longest) =>
        Gen.Select(name, Cell, Between(from, to), Gen.Int[shortest, longest])
            .Select((called, grades, start, days) => new RawRow(type, called, grades, start, start.AddDays(days)));

    private static readonly Gen<RawRow[]> Calendar = Gen.Select(
            Gen.Int[70, 130],
            Gen.Int[1, 45],
            Row("term", OneOf("第一学期", "第二学期"), 0, 70, 10, 60).Array[0, 4],
            Row("exam", OneOf("期中考试", "期末考试", "月考"), 5, 100, 0, 4).Array[0, 4],
            Row("holiday", Gen.Const("放假"), 0, 100, 0, 8).Array[0, 3],
            Row("workday", Gen.Const("调休"), 0, 100, 0, 1).Array[0, 4])
        .Select((length, pause, terms, exams, holidays, workdays) => Rows(length, pause, [.. terms, .. exams, .. holidays, .. workdays]));

    private static readonly Gen<RawLeave[]> Leaves =
        Gen.Select(Member, Between(-10, 120), Gen.Int[0, 25], OneOf("", "T01", "T02", "T03", "T05"))
            .Select((mentor, from, days, substitute) => new RawLeave(mentor, from, from.AddDays(days), substitute))
            .Array[0, 5];

    private static readonly Gen<RawEntry[]> Entries = Gen.Select(
            OneOf("talk", "talk", "talk", "visit", "visit", "parent_contact", "growth_message", "life_event"),
            Gen.Int[0, 8],
            Day,
            Member,
            OneOf(Strategies).Array[0, 2],
            OneOf("in_person", "phone", "text", "unspecified"),
            Gen.Int[0, 9],
            Gen.Int[-3, 12])
        .Select((kind, who, on, author, strategies, mode, voided, told) => new RawEntry(
            "", kind, $"{who}", on, author, [.. strategies.Distinct()], mode, voided == 0, told > 4 ? null : on.AddDays(told)))
        .Array[0, 60];

    /// <summary>A school and a day to look at it.</summary>
    public static readonly Gen<(RawSchool School, DateOnly On)> Any =
        Gen.Select(Students, Staff, Calendar, Leaves, Entries, Gen.Int[1, 4], Day).Select((students, staff, calendar, leaves, entries, most, on) =>
            (new RawSchool(students, staff, calendar, leaves, [.. entries.Select((e, n) => e with
            {
                Id = $"E{n}",
                Student = students[int.Parse(e.Student) % students.Length].Id,
            })], most), on));

    // Rows that the import accepts (terms and exams within a year), and whose requirements have ids of their own.
    private static RawRow[] Rows(int length, int pause, RawRow[] rows)
    {
        var end = First.AddDays(length);
        RawRow[] years =
        [
            new("school_year", "上学年", "", First.AddDays(-200), First.AddDays(-12)),
            new("school_year", "本学年", "", First, end),
            new("school_year", "下学年", "", end.AddDays(pause), end.AddDays(pause + 60)),
        ];
        return
        [
            .. years,
            .. rows.Where(row => row.Type is "holiday" or "workday" || years.Any(year => row.Start >= year.Start && row.End <= year.End))
                .DistinctBy(row => (row.Type, row.Name, row.Grades, row.Start))
                .DistinctBy(row => row.Type == "term" ? $"{row.Grades} {row.Start.DayNumber % 14}" : $"{row}"),
        ];
    }
}
