using System.Text;
using Tutorship.Storage.Import;

namespace Tutorship.Storage.Tests.Import;

/// <summary>Files that are missing, unreadable or without their columns.</summary>
public sealed class FileFaultTests : IDisposable
{
    private readonly FolderOnDisk folder = new();

    [Fact]
    public void Missing_files_are_all_named()
    {
        folder.Remove("students.csv").Remove("teachers.csv").Remove("calendar.csv");
        Assert.Equal(
            ["students.csv", "teachers.csv", "calendar.csv"],
            folder.ReadFaults().Select(fault => fault.Reason == ImportReason.MissingFile ? fault.File : "?"));
    }

    [Fact]
    public void Missing_columns_are_all_named_and_rows_that_refer_to_the_file_are_not_blamed()
    {
        folder.Put("teachers.csv", "userid,subject\nT01,语文");
        Assert.Equal(
            ["name", "homeroom_class", "roles", "mentor_status"],
            folder.ReadFaults().Select(fault => fault is { File: "teachers.csv", Line: 1, Reason: ImportReason.MissingColumn } ? fault.Column : "?"));
    }

    [Fact]
    public void A_column_twice_is_a_fault()
    {
        folder.Put("leave.csv", "mentor,from,to,substitute,to\n");
        Assert.Equal(new ImportFault("leave.csv", 1, "to", ImportReason.DuplicateColumn), Assert.Single(folder.ReadFaults()));
    }

    [Fact]
    public void An_empty_file_has_no_header()
    {
        folder.Put("leave.csv", "");
        Assert.Equal(new ImportFault("leave.csv", 1, "", ImportReason.EmptyCell), Assert.Single(folder.ReadFaults()));
    }

    [Fact]
    public void A_quote_without_end_is_named_at_the_line_where_its_row_begins()
    {
        folder.Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-11-01,2026-11-02,\"T04\nT01,,,");
        Assert.Equal(new ImportFault("leave.csv", 2, "", ImportReason.BrokenQuote), Assert.Single(folder.ReadFaults()));
    }

    [Fact]
    public void Bytes_that_are_neither_utf8_nor_gb18030_are_refused()
    {
        folder.Put("leave.csv", [.. Encoding.ASCII.GetBytes(FolderOnDisk.LeaveHeader), 0xFF, 0xFF, 0xFF]);
        Assert.Equal(new ImportFault("leave.csv", 0, "", ImportReason.UnknownEncoding), Assert.Single(folder.ReadFaults()));
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_unread()
    {
        using (var file = File.Create(Path.Combine(folder.Path, "entries.csv")))
        {
            file.SetLength(51L * 1024 * 1024);
        }

        Assert.Equal(new ImportFault("entries.csv", 0, "", ImportReason.FileTooLarge, "50"), Assert.Single(folder.ReadFaults()));
    }

    [Theory]
    [InlineData("{\n  \"max_students_per_mentor\": 15,\n  \"office\" \n}", 4)]
    [InlineData("[15]", 1)]
    public void A_plan_that_is_no_json_object_is_named_with_its_line(string text, int line)
    {
        folder.Put("plan.json", text);
        Assert.Equal(new ImportFault("plan.json", line, "", ImportReason.BrokenJson), Assert.Single(folder.ReadFaults()));
    }

    [Theory]
    [InlineData("\"max_students_per_mentor\": 16", "max_students_per_mentor", ImportReason.SettingTwice)]
    [InlineData("\"longest_list\": \"many\"", "longest_list", ImportReason.BadSetting)]
    [InlineData("\"longest_list\": -1", "longest_list", ImportReason.BadSetting)]
    [InlineData("\"longest\": 20", "longest", ImportReason.UnknownSetting)]
    public void A_bad_setting_is_named_with_its_line(string setting, string name, ImportReason reason)
    {
        folder.Put("plan.json", $"{{\n  // 一校一策\n  \"max_students_per_mentor\": 15,\n  {setting}\n}}");
        var fault = Assert.Single(folder.ReadFaults());
        Assert.Equal(("plan.json", 4, name, reason), (fault.File, fault.Line, fault.Column, fault.Reason));
    }

    [Fact]
    public void The_plan_is_kept_in_one_spelling_whatever_the_order()
    {
        folder.Put("plan.json", "{ \"office\": \"德育处\", \"max_students_per_mentor\": 12 }");
        var plan = folder.ReadGood().Plan!;
        Assert.Equal("""{"max_students_per_mentor":12,"office":"德育处"}""", plan.Json);
        Assert.Equal(12, folder.ReadGood().ToFacts().Plan.MaxStudentsPerMentor);
    }

    public void Dispose() => folder.Dispose();
}
