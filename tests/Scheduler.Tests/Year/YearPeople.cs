namespace Tutorship.Scheduler.Tests.Year;

public sealed record PlayedStudent(string Id, string Name, string Grade, string Class, string? Mentor, bool IsSpecial, DateOnly? From, DateOnly? To)
{
    public bool IsEnrolled(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);
}

/// <summary>Two thousand students of three grades and their mentors; every name once, and of three characters.</summary>
public sealed class YearPeople
{
    public static readonly string[] Grades = ["高一", "高二", "高三"];

    public const string Principal = "P01";
    public const string Office = "M01";

    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private const string First = "子雨浩梓思欣佳文宇嘉";
    private const string Second = "轩涵然萱睿怡豪琪晨悦";
    private const int ClassesInGrade = 15;

    public YearPeople(int students, int mentors, Random random)
    {
        Mentors = [.. Enumerable.Range(0, mentors).Select(number => ($"T{number:000}", $"{Surnames[number % Surnames.Length]}导{First[number / 40]}"))];
        Students = [.. Enumerable.Range(0, students).Select(number => StudentOf(number, random))];
        StudentsOf = Students.Where(student => student.Mentor is not null).ToLookup(student => student.Mentor!);
        ByName = Students.ToDictionary(student => student.Name);
        Homerooms = Students.Select(student => student.Class).Distinct().Where((_, at) => at % 15 == 0)
            .Select((name, at) => (Mentors[at * 3].Id, name)).ToDictionary(pair => pair.Id, pair => pair.name);
    }

    public IReadOnlyList<(string Id, string Name)> Mentors { get; }

    public IReadOnlyList<PlayedStudent> Students { get; }

    public ILookup<string, PlayedStudent> StudentsOf { get; }

    public IReadOnlyDictionary<string, PlayedStudent> ByName { get; }

    /// <summary>Some classes have a homeroom teacher, by user id.</summary>
    public IReadOnlyDictionary<string, string> Homerooms { get; }

    public static string LeaderOf(string grade) => $"G{Array.IndexOf(Grades, grade)}";

    public IReadOnlyList<string> GradesOf(string mentor) => [.. StudentsOf[mentor].Select(student => student.Grade).Distinct()];

    private PlayedStudent StudentOf(int number, Random random)
    {
        var name = $"{Surnames[number / 100 % Surnames.Length]}{First[number / 10 % 10]}{Second[number % 10]}";
        var grade = Grades[number % 3];
        return new PlayedStudent(
            $"S{number:0000}",
            name,
            grade,
            $"{grade}{(number / 3 % ClassesInGrade) + 1}班",
            random.Next(200) == 0 ? null : Mentors[random.Next(Mentors.Count)].Id,
            random.Next(40) == 0,
            random.Next(100) == 0 ? new DateOnly(2026, 10, 15).AddDays(random.Next(60)) : null,
            random.Next(100) == 0 ? new DateOnly(2027, 1, 10).AddDays(random.Next(90)) : null);
    }
}
