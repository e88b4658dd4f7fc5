using System.Text;

namespace Tutorship.Load;

/// <summary>A school made up by rule: 15 students a mentor, every name different, the school year the one of today.</summary>
internal static class BenchSchool
{
    public const int StudentsPerMentor = 15;

    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡";
    private const string FirstCharacters = "子梓宇雨浩欣佳俊思嘉晨诗奕铭若梦泽书乐彦景沐睿晓亦";
    private const string SecondCharacters = "涵轩怡杰琪博妍豪萱宁瑶航彤辰颖昊蕾凯琳哲菲翔璇洋倩";

    public static string MentorId(int mentor) => $"M{mentor:D4}";

    /// <summary>Different for every number below 25,000.</summary>
    public static string StudentName(int student) =>
        $"{Surnames[student % 40]}{FirstCharacters[student / 40 % 25]}{SecondCharacters[(student / 1000 + student * 7) % 25]}";

    public static void Write(string folder, int mentors, TimeProvider time)
    {
        Directory.CreateDirectory(folder);
        WriteLines(folder, "teachers.csv", Teachers(mentors));
        WriteLines(folder, "students.csv", Students(mentors * StudentsPerMentor));
        WriteLines(folder, "calendar.csv", Calendar(DateOnly.FromDateTime(time.GetUtcNow().AddHours(8).DateTime)));
    }

    private static IEnumerable<string> Teachers(int mentors) =>
        Enumerable.Range(0, mentors)
            .Select(mentor => $"{MentorId(mentor)},{StudentName(24_000 + mentor % 1000)},语文,,,mentor")
            .Prepend("userid,name,subject,homeroom_class,roles,mentor_status");

    private static IEnumerable<string> Students(int students) =>
        Enumerable.Range(0, students)
            .Select(student => $"S{student:D5},{StudentName(student)},高{"一二三"[student % 3]},高{"一二三"[student % 3]}{student / 3 % 14 + 1}班,{MentorId(student / StudentsPerMentor)},")
            .Prepend("student_id,name,grade,class,mentors,special_needs");

    private static IEnumerable<string> Calendar(DateOnly today)
    {
        var year = today.Month >= 8 ? today.Year : today.Year - 1;
        yield return "type,name,start,end";
        yield return $"school_year,{year}-{year + 1}学年,{year}-08-01,{year + 1}-07-31";
        yield return $"term,{year}-{year + 1}学年第一学期,{year}-08-01,{year + 1}-01-31";
        yield return $"term,{year}-{year + 1}学年第二学期,{year + 1}-02-01,{year + 1}-07-31";
        yield return $"exam,期中考试,{today.AddDays(5):yyyy-MM-dd},{today.AddDays(6):yyyy-MM-dd}";
    }

    private static void WriteLines(string folder, string file, IEnumerable<string> lines) =>
        File.WriteAllText(Path.Combine(folder, file), string.Join('\n', lines) + "\n", new UTF8Encoding(false));
}
