using MiniExcelLibs;
using Tutorship.Storage.Import;

namespace Tutorship.Storage.Tests.Import;

/// <summary>Whatever a file holds, reading it ends in contents or in faults, never in an error.</summary>
public sealed class DamagedFileTests : IDisposable
{
    private const int Rounds = 300;

    private readonly FolderOnDisk folder = new();
    private readonly Random chance = new(20261106);

    [Theory]
    [InlineData("students.csv", FolderOnDisk.Students)]
    [InlineData("calendar.csv", FolderOnDisk.Calendar)]
    [InlineData("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026/11/1,2026-11-05,\"t04\"\n")]
    [InlineData("entries.csv", FolderOnDisk.EntryHeader + "E1,talk,S0001,2026-11-05,T01,academic; life,in_person,1,2026-11-05\n")]
    [InlineData("plan.json", """{"max_students_per_mentor": 12, "important_exams": ["期中"], "reminder_time": "16:07"}""")]
    public void A_damaged_text_file_is_read_or_refused(string file, string text)
    {
        for (var round = 0; round < Rounds; round++)
        {
            folder.Put(file, Damage(System.Text.Encoding.UTF8.GetBytes(text)));
            Assert.True(SchoolFolder.Read(folder.Path) is SchoolFolderReading.Good or SchoolFolderReading.Bad { Faults.Count: > 0 });
        }
    }

    [Fact]
    public void A_damaged_workbook_is_read_or_refused()
    {
        var path = Path.Combine(folder.Path, "school.xlsx");
        MiniExcel.SaveAs(path, new Dictionary<string, object>
        {
            ["students"] = new[] { new { student_id = "S1", name = "李想", grade = "高一", @class = "高一1班", mentors = "T01", special_needs = "" } },
            ["teachers"] = new[] { new { userid = "T01", name = "陈建国", subject = "语文", homeroom_class = "", roles = "", mentor_status = "mentor" } },
            ["calendar"] = new[] { new { type = "school_year", name = "2026-2027学年", start = new DateTime(2026, 9, 1), end = "2027-07-10" } },
        });
        var whole = File.ReadAllBytes(path);
        Assert.IsType<SchoolFolderReading.Good>(SchoolFolder.Read(path));
        for (var round = 0; round < Rounds; round++)
        {
            File.WriteAllBytes(path, Damage(whole));
            Assert.True(SchoolFolder.Read(path) is SchoolFolderReading.Good or SchoolFolderReading.Bad { Faults.Count: > 0 });
        }
    }

    public void Dispose() => folder.Dispose();

    /// <summary>A few bytes changed, some left out, some twice, or the end cut off.</summary>
    private byte[] Damage(byte[] bytes)
    {
        List<byte> damaged = [.. bytes];
        for (var blows = chance.Next(1, 6); blows > 0 && damaged.Count > 1; blows--)
        {
            var at = chance.Next(damaged.Count);
            switch (chance.Next(5))
            {
                case 0:
                    damaged[at] = (byte)chance.Next(256);
                    break;
                case 1:
                    damaged[at] = (byte)",;\"\n\r\0=-"[chance.Next(8)];
                    break;
                case 2:
                    damaged.RemoveAt(at);
                    break;
                case 3:
                    damaged.Insert(at, damaged[chance.Next(damaged.Count)]);
                    break;
                default:
                    damaged.RemoveRange(at, Math.Min(chance.Next(8), damaged.Count - at));
                    break;
            }
        }

        return [.. damaged];
    }
}
