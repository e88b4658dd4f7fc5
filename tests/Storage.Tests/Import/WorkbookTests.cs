using System.IO.Compression;
using MiniExcelLibs;
using Tutorship.Storage.Import;

namespace Tutorship.Storage.Tests.Import;

/// <summary>The same school as one workbook.</summary>
public sealed class WorkbookTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");

    [Fact]
    public void A_workbook_with_excel_dates_and_numbers_reads_as_a_folder_does()
    {
        Save(new()
        {
            ["students"] = Table(["student_id", "name", "grade", "class", "mentors", "special_needs", "enrolled_from"],
                [20260001, "张三", "高二", "高二1班", "T01", null, new DateTime(2026, 9, 1)],
                [20260002, "李想", "高一", "高一1班", "t01;T04", "是", 46266]),
            ["Teachers"] = Teachers(),
            ["calendar"] = Calendar(),
            ["plan"] = Table(["name", "value"], ["max_students_per_mentor", 12], ["important_exams", "期中; 月考"], ["reminder_time", "16:37"]),
        });

        var contents = Good();
        Assert.Equal(["20260001", "20260002"], contents.Students.Select(line => line.Student.Id.Value));
        Assert.All(contents.Students, line => Assert.Equal(new DateOnly(2026, 9, 1), line.Student.EnrolledFrom));
        Assert.Equal(2, contents.Students[1].Mentors.Count);
        Assert.Equal(new DateOnly(2026, 11, 11), contents.Calendar[2].Start);
        Assert.Equal(12, contents.Plan!.Plan.MaxStudentsPerMentor);
        Assert.Equal(["期中", "月考"], contents.Plan.Plan.ImportantExams);
    }

    [Fact]
    public void A_bad_row_of_a_sheet_is_named_with_its_row_number()
    {
        Save(new()
        {
            ["students"] = Table(["student_id", "name", "grade", "class", "mentors", "special_needs"],
                ["S1", "张三", "高二", "高二1班", "T01", null],
                [null, null, null, null, null, null],
                ["S2", "李想", "高一", "高一1班", "T77", null]),
            ["teachers"] = Teachers(),
            ["calendar"] = Calendar(),
        });

        var fault = Assert.Single(Faults());
        Assert.Equal(($"{Path.GetFileName(path)}[students]", 4, "mentors", ImportReason.UnknownStaff),
            (fault.File, fault.Line, fault.Column, fault.Reason));
    }

    [Fact]
    public void A_missing_sheet_is_named()
    {
        Save(new() { ["teachers"] = Teachers(), ["calendar"] = Calendar() });
        Assert.Equal(ImportReason.MissingFile, Assert.Single(Faults()).Reason);
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused()
    {
        File.WriteAllText(path, "PK is not enough");
        Assert.Equal(ImportReason.UnreadableFile, Assert.Single(Faults()).Reason);
    }

    [Fact]
    public void An_archive_that_is_no_workbook_is_refused()
    {
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            archive.CreateEntry("hello.txt");
        }

        Assert.Equal(ImportReason.UnreadableFile, Assert.Single(Faults()).Reason);
    }

    [Fact]
    public void A_workbook_that_is_not_there_is_missing()
    {
        Assert.Equal(ImportReason.MissingFile, Assert.Single(Faults()).Reason);
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_unpacks()
    {
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry("xl/worksheets/sheet1.xml").Open())
        {
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 20; megabyte++)
            {
                entry.Write(zeros);
            }
        }

        Assert.Equal(ImportReason.ArchiveTooLarge, Assert.Single(Faults()).Reason);
    }

    public void Dispose() => File.Delete(path);

    private static List<Dictionary<string, object?>> Teachers() => Table(
        ["userid", "name", "subject", "homeroom_class", "roles", "mentor_status"],
        ["T01", "陈建国", "语文", "高一1班", null, "mentor"],
        ["T04", "谈文静", "心理", null, "counsellor", "mentor"]);

    private static List<Dictionary<string, object?>> Calendar() => Table(
        ["type", "name", "start", "end"],
        ["school_year", "2026-2027学年", new DateTime(2026, 9, 1), new DateTime(2027, 7, 10)],
        ["term", "第一学期", "2026/9/1", "2027-01-29"],
        ["exam", "期中考试", new DateTime(2026, 11, 11), new DateTime(2026, 11, 13)]);

    private static List<Dictionary<string, object?>> Table(string[] header, params object?[][] rows) =>
        [.. rows.Select(row => header.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];

    private void Save(Dictionary<string, object> sheets) => MiniExcel.SaveAs(path, sheets);

    private SchoolFolderContents Good() => SchoolFolder.Read(path) switch
    {
        SchoolFolderReading.Good(var contents) => contents,
        SchoolFolderReading.Bad(var faults) => throw new InvalidOperationException(string.Join('\n', faults)),
        _ => throw new InvalidOperationException(),
    };

    private IReadOnlyList<ImportFault> Faults() => SchoolFolder.Read(path) is SchoolFolderReading.Bad(var faults) ? faults : [];
}
