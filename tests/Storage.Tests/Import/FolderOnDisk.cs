using System.Text;
using Tutorship.Storage.Import;

namespace Tutorship.Storage.Tests.Import;

/// <summary>A school folder of 陈建国 and three of his students, in which a test replaces what it is about.</summary>
public sealed class FolderOnDisk : IDisposable
{
    public const string Students = """
        student_id,name,grade,class,mentors,special_needs
        S0001,张三,高二,高二1班,T01,
        S0002,张珊珊,高二,高二2班,T01;T04,是
        S0003,李想,高一,高一1班,,
        """;

    public const string Teachers = """
        userid,name,subject,homeroom_class,roles,mentor_status
        T01,陈建国,语文,高一1班,,mentor
        T04,谈文静,心理,,counsellor; grade_leader:高二,mentor
        P01,徐校长,,,principal,none
        """;

    public const string Calendar = """
        type,name,start,end
        school_year,2026-2027学年,2026-09-01,2027-07-10
        term,第一学期,2026-09-01,2027-01-29
        exam,期中考试,2026-11-11,2026-11-13
        """;

    public const string EntryHeader = "entry_id,kind,student_id,date,author,strategies,mode,voided,reported\n";

    public const string LeaveHeader = "mentor,from,to,substitute\n";

    public FolderOnDisk()
    {
        Put("students.csv", Students);
        Put("teachers.csv", Teachers);
        Put("calendar.csv", Calendar);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("school-").FullName;

    public FolderOnDisk Put(string file, string text) => Put(file, Encoding.UTF8.GetBytes(text));

    public FolderOnDisk Put(string file, byte[] bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);
        return this;
    }

    public FolderOnDisk Remove(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    public SchoolFolderContents ReadGood(KnownPeople? known = null) => SchoolFolder.Read(Path, known) switch
    {
        SchoolFolderReading.Good(var contents) => contents,
        SchoolFolderReading.Bad(var faults) => throw new InvalidOperationException(string.Join('\n', faults)),
        _ => throw new InvalidOperationException(),
    };

    public IReadOnlyList<ImportFault> ReadFaults() =>
        SchoolFolder.Read(Path) is SchoolFolderReading.Bad(var faults) ? faults : [];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
