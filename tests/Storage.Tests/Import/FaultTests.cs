using Tutorship.Storage.Import;

namespace Tutorship.Storage.Tests.Import;

/// <summary>Every kind of bad row, one by one: file, line, column and reason.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly FolderOnDisk folder = new();

    [Theory]
    [InlineData("S9,赵子轩,高二,高二1班,T01,不是", "special_needs", ImportReason.NotYesOrEmpty)]
    [InlineData("S9,赵子轩,高二,高二1班,T77,", "mentors", ImportReason.UnknownStaff)]
    [InlineData("S9,赵子轩,高二,高二1班,T01;t01,", "mentors", ImportReason.DuplicateId)]
    [InlineData("S0001,赵子轩,高二,高二1班,T01,", "student_id", ImportReason.DuplicateId)]
    [InlineData(",赵子轩,高二,高二1班,T01,", "student_id", ImportReason.EmptyCell)]
    [InlineData("S9,,高二,高二1班,T01,", "name", ImportReason.EmptyCell)]
    [InlineData("S9,赵子轩,,高二1班,T01,", "grade", ImportReason.EmptyCell)]
    [InlineData("S9,赵子轩,高二,,T01,", "class", ImportReason.EmptyCell)]
    [InlineData("S9,赵子轩,高二,高二1班,T01,,,,多了", "", ImportReason.TooManyCells)]
    [InlineData("S9,赵\u0001轩,高二,高二1班,T01,", "name", ImportReason.ControlCharacter)]
    [InlineData("S9,赵子轩,高二,高二1班,T01,,去年,", "enrolled_from", ImportReason.UnreadableDate)]
    [InlineData("S9,赵子轩,高二,高二1班,T01,,2026-9-1,", "enrolled_from", ImportReason.UnreadableDate)]
    [InlineData("S9,赵子轩,高二,高二1班,T01,,2026-09-01,2026-08-31", "enrolled_to", ImportReason.EndBeforeStart)]
    public void A_bad_student_is_named(string row, string column, ImportReason reason)
    {
        var text = FolderOnDisk.Students.Replace("special_needs", "special_needs,enrolled_from,enrolled_to", StringComparison.Ordinal);
        folder.Put("students.csv", $"{text}\n{row}\n");
        Only(new ImportFault("students.csv", 5, column, reason));
    }

    [Theory]
    [InlineData("t01,王丽华,数学,,,mentor", "userid", ImportReason.DuplicateId)]
    [InlineData(",王丽华,数学,,,mentor", "userid", ImportReason.EmptyCell)]
    [InlineData("T05,,数学,,,mentor", "name", ImportReason.EmptyCell)]
    [InlineData("T05,王丽华,数学,,headmaster,mentor", "roles", ImportReason.UnknownRole)]
    [InlineData("T05,王丽华,数学,,grade_leader:,mentor", "roles", ImportReason.UnknownRole)]
    [InlineData("T05,王丽华,数学,,,tutor", "mentor_status", ImportReason.UnknownStatus)]
    [InlineData("T05,王丽华,数学,,,", "mentor_status", ImportReason.UnknownStatus)]
    public void A_bad_teacher_is_named(string row, string column, ImportReason reason)
    {
        folder.Put("teachers.csv", $"{FolderOnDisk.Teachers}\n{row}\n");
        Only(new ImportFault("teachers.csv", 5, column, reason));
    }

    [Theory]
    [InlineData("semester,第二学期,2027-02-22,2027-07-10", "type", ImportReason.UnknownType)]
    [InlineData("holiday,,2026-10-01,2026-10-07", "name", ImportReason.EmptyCell)]
    [InlineData("holiday,国庆节,2026-02-30,2026-10-07", "start", ImportReason.UnreadableDate)]
    [InlineData("holiday,国庆节,2026-10-01,", "end", ImportReason.EmptyCell)]
    [InlineData("holiday,国庆节,2026-10-07,2026-10-01", "end", ImportReason.EndBeforeStart)]
    [InlineData("term,第二学期,2027-02-22,2027-07-11", "end", ImportReason.OutsideSchoolYear)]
    [InlineData("term,暑期,2026-08-01,2026-08-20", "start", ImportReason.OutsideSchoolYear)]
    [InlineData("exam,期末考试,2027-01-30,2027-01-31", "start", ImportReason.OutsideTerm)]
    public void A_bad_calendar_row_is_named(string row, string column, ImportReason reason)
    {
        folder.Put("calendar.csv", $"{FolderOnDisk.Calendar}\n{row}\n");
        Only(new ImportFault("calendar.csv", 5, column, reason));
    }

    [Theory]
    [InlineData("T77,2026-11-01,2026-11-05,", "mentor", ImportReason.UnknownStaff)]
    [InlineData("T01,2026-11-01,2026-11-05,T77", "substitute", ImportReason.UnknownStaff)]
    [InlineData("T01,11月1日,2026-11-05,", "from", ImportReason.UnreadableDate)]
    [InlineData("T01,2026-11-01,,T04", "to", ImportReason.MissingEnd)]
    [InlineData("T01,2026-11-05,2026-11-01,", "to", ImportReason.EndBeforeStart)]
    public void A_bad_leave_is_named(string row, string column, ImportReason reason)
    {
        folder.Put("leave.csv", FolderOnDisk.LeaveHeader + row);
        Only(new ImportFault("leave.csv", 2, column, reason));
    }

    [Theory]
    [InlineData("E1,chat,S0001,2026-11-05,T01,,,,", "kind", ImportReason.UnknownKind)]
    [InlineData("E1,talk,S9999,2026-11-05,T01,,,,", "student_id", ImportReason.UnknownStudent)]
    [InlineData("E1,talk,S0001,2026-13-05,T01,,,,", "date", ImportReason.UnreadableDate)]
    [InlineData("E1,talk,S0001,2026-11-05,T77,,,,", "author", ImportReason.UnknownStaff)]
    [InlineData("E1,talk,S0001,2026-11-05,T01,academic;sport,,,", "strategies", ImportReason.UnknownStrategy)]
    [InlineData("E1,talk,S0001,2026-11-05,T01,,fax,,", "mode", ImportReason.UnknownMode)]
    [InlineData("E1,talk,S0001,2026-11-05,T01,,,yes,", "voided", ImportReason.NotOneOrEmpty)]
    [InlineData("E1,life_event,S0001,2026-11-05,T01,,,,明天", "reported", ImportReason.UnreadableDate)]
    [InlineData("E0,talk,S0001,2026-11-05,T01,,,,", "entry_id", ImportReason.DuplicateId)]
    [InlineData(",talk,S0001,2026-11-05,T01,,,,", "entry_id", ImportReason.EmptyCell)]
    public void A_bad_entry_is_named(string row, string column, ImportReason reason)
    {
        folder.Put("entries.csv", $"{FolderOnDisk.EntryHeader}E0,talk,S0001,2026-11-04,T01,,,,\n{row}\n");
        Only(new ImportFault("entries.csv", 3, column, reason));
    }

    [Fact]
    public void All_faults_of_all_files_are_told_at_once_in_the_order_of_files_and_lines()
    {
        folder
            .Put("students.csv", "student_id,name,grade,class,mentors,special_needs\nS1,,高一,高一1班,T77,不\nS1,李想,高一,高一1班,,")
            .Put("teachers.csv", "userid,name,subject,homeroom_class,roles,mentor_status\nT01,陈建国,语文,,king,")
            .Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,,,T02");

        Assert.Equal(
            ["students.csv:2:name", "students.csv:2:special_needs", "students.csv:2:mentors", "students.csv:3:student_id",
                "teachers.csv:2:roles", "teachers.csv:2:mentor_status", "leave.csv:2:from", "leave.csv:2:to", "leave.csv:2:substitute"],
            folder.ReadFaults().Select(fault => $"{fault.File}:{fault.Line}:{fault.Column}"));
    }

    [Fact]
    public void A_row_of_an_unknown_type_hides_no_other_row_but_what_may_stand_in_it()
    {
        folder.Put(
            "calendar.csv",
            FolderOnDisk.Calendar + "\nsemester,暑期,2027-07-12,2027-08-20\nexam,摸底考试,2027-07-20,2027-07-21\nterm,来年,2029-01-01,2029-03-01\n");
        Assert.Equal(
            [(5, ImportReason.UnknownType), (7, ImportReason.OutsideSchoolYear)],
            folder.ReadFaults().Select(fault => (fault.Line, fault.Reason)));
    }

    [Fact]
    public void A_fault_reads_as_a_sentence_with_its_place()
    {
        folder.Put("students.csv", FolderOnDisk.Students + "\nS9,赵子轩,高二,高二1班,T77,");
        Assert.Equal("students.csv 第 5 行 mentors 列：没有账号为“T77”的教师", Assert.Single(folder.ReadFaults()).ToString());
    }

    [Fact]
    public void Every_reason_has_a_phrase()
    {
        foreach (var reason in Enum.GetValues<ImportReason>())
        {
            Assert.NotEmpty(new ImportFault("students.csv", 1, "", reason).ToString());
        }
    }

    public void Dispose() => folder.Dispose();

    private void Only(ImportFault expected) => Assert.Equal(expected, Assert.Single(folder.ReadFaults()) with { Value = "" });
}
