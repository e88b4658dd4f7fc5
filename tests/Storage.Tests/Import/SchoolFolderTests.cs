using System.Text;
using Tutorship.Domain;
using Tutorship.Storage.Import;

namespace Tutorship.Storage.Tests.Import;

public sealed class SchoolFolderTests : IDisposable
{
    private readonly FolderOnDisk folder = new();

    [Fact]
    public void A_folder_with_the_three_needed_files_is_read()
    {
        var contents = folder.ReadGood();
        Assert.Equal(["张三", "张珊珊", "李想"], contents.Students.Select(line => line.Student.Name));
        Assert.Equal([new StaffId("T01"), new StaffId("T04")], contents.Students[1].Mentors);
        Assert.True(contents.Students[1].Student.HasSpecialNeeds);
        Assert.Equal([new Role(RoleKind.Counsellor), new Role(RoleKind.GradeLeader, "高二")], contents.Staff[1].Roles);
        Assert.Equal("高一1班", contents.Staff[0].HomeroomClass);
        Assert.Equal(MentorStatus.None, contents.Staff[2].MentorStatus);
        Assert.Equal(new CalendarRow(CalendarRowType.Exam, "期中考试", new(2026, 11, 11), new(2026, 11, 13)), contents.Calendar[2]);
        Assert.Equal((null, null, null), (contents.Leaves, contents.Entries, contents.Plan));
    }

    [Fact]
    public void Leaves_and_entries_are_read_in_file_order()
    {
        folder
            .Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026/11/1,2026-11-05,t04\nT04,2026-11-02,2026-11-02,")
            .Put("entries.csv", FolderOnDisk.EntryHeader
                + "E2,talk,S0001,2026-11-05,t01,academic; psychological,in_person,1,\n"
                + "E1,life_event,S0003,2026-11-01,P01,,,,2026/11/3\n");
        var contents = folder.ReadGood();

        Assert.Equal(new Leave(new StaffId("T01"), new(2026, 11, 1), new(2026, 11, 5), new StaffId("T04")), contents.Leaves![0]);
        Assert.Null(contents.Leaves[1].Substitute);
        Assert.Equal(
            new Entry(new EntryId("E2"), EntryKind.Talk, new StudentId("S0001"), new(2026, 11, 5), new StaffId("T01"))
            {
                Strategies = Strategy.Academic | Strategy.Psychological,
                Mode = ContactMode.InPerson,
                IsVoided = true,
            },
            contents.Entries![0].Entry);
        Assert.Equal(new DateOnly(2026, 11, 3), contents.Entries[1].Entry.ReportedOn);
    }

    [Fact]
    public void User_ids_take_the_spelling_of_the_teachers_file()
    {
        folder.Put("students.csv", FolderOnDisk.Students.Replace("T01;T04", "t01; t04", StringComparison.Ordinal));
        Assert.Equal(["T01", "T04"], folder.ReadGood().Students[1].Mentors.Select(mentor => mentor.Value));
    }

    [Fact]
    public void Cells_are_trimmed_also_between_semicolons_of_either_width()
    {
        folder
            .Put("students.csv", "student_id, name ,grade,class,mentors,special_needs\n S1 ,\u3000李想\u3000, 高一 ,高一1班, T01 \uFF1B T04 ;, 是 ")
            .Put("calendar.csv", FolderOnDisk.Calendar.Replace("end", "end,grades", StringComparison.Ordinal)
                .Replace("2026-11-13", "2026-11-13, 高一 ; 高二 ", StringComparison.Ordinal));
        var contents = folder.ReadGood();

        var line = Assert.Single(contents.Students);
        Assert.Equal(new Student(new StudentId("S1"), "李想", "高一", "高一1班") { HasSpecialNeeds = true }, line.Student);
        Assert.Equal(2, line.Mentors.Count);
        Assert.Equal("高一;高二", contents.Calendar[2].GradesCell);
    }

    [Fact]
    public void Entries_are_evidence_and_may_say_anything_that_is_known()
    {
        folder.Put("entries.csv", FolderOnDisk.EntryHeader
            + "E1,growth_message,S0001,1999-01-01,P01,career,video,,\n"
            + "E2,talk,S0001,2030-01-01,T01,,,,\n"
            + "E3,talk,S0001,2030-01-01,T01,,,,\n");
        Assert.Equal(3, folder.ReadGood().Entries!.Count);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("GB18030", false)]
    public void Each_encoding_gives_the_same(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? new UTF8Encoding(hasMark);
        byte[] bytes = [.. encoding.GetPreamble().Where(_ => hasMark), .. encoding.GetBytes(FolderOnDisk.Students)];
        folder.Put("students.csv", bytes);
        Assert.Equal("张珊珊", folder.ReadGood().Students[1].Student.Name);
    }

    [Fact]
    public void Quoted_cells_may_hold_commas_quotes_and_line_ends_and_lines_are_still_counted_right()
    {
        folder.Put("teachers.csv", "userid,name,subject,homeroom_class,roles,mentor_status\r\n"
            + "T01,陈建国,\"语文,\r\n\"\"写作\"\"\",,,mentor\r\n\r\n,,,,,\r\nT04,谈文静,心理,,boss,mentor\r\nT05,王丽华,=1+1,,,mentor");
        var fault = Assert.Single(folder.ReadFaults());
        Assert.Equal((6, "roles"), (fault.Line, fault.Column));
    }

    [Fact]
    public void A_cell_that_looks_like_a_formula_is_data_and_is_guarded_on_the_way_out()
    {
        folder.Put("teachers.csv", FolderOnDisk.Teachers + "\nT05,王丽华,=1+1,,,mentor");
        var subject = folder.ReadGood().Staff[3].Subject;
        Assert.Equal(("=1+1", "'=1+1", "语文"), (subject, FormulaGuard.ForExport(subject), FormulaGuard.ForExport("语文")));
    }

    [Fact]
    public void Unknown_columns_are_passed_over_with_a_notice()
    {
        folder.Put("leave.csv", "mentor,from,to,substitute,电话\n");
        Assert.Contains("电话", Assert.Single(folder.ReadGood().Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Whom_the_school_already_has_may_be_spoken_of()
    {
        folder.Put("entries.csv", FolderOnDisk.EntryHeader + "E1,talk,S0700,2026-06-01,OldTeacher,,,,");
        var contents = folder.ReadGood(new KnownPeople([new StudentId("S0700")], [new StaffId("oldteacher")]));
        Assert.Equal(new StaffId("oldteacher"), Assert.Single(contents.Entries!).Entry.Author);
    }

    [Fact]
    public void Reading_for_replies_needs_only_the_students()
    {
        folder.Remove("teachers.csv").Remove("calendar.csv").Put("entries.csv", "broken");
        var reading = Assert.IsType<SchoolFolderReading.Good>(SchoolFolder.ReadForReplies(folder.Path));
        var facts = reading.Contents.ToFacts();
        Assert.Equal(["S0001", "S0002"], facts.Roster.StudentsOf(new StaffId("t01"), new(2026, 11, 6)).Select(one => one.Id.Value));
    }

    [Fact]
    public void Facts_of_a_folder_hold_mentorships_always()
    {
        var roster = folder.ReadGood().ToFacts().Roster;
        Assert.Equal(new StaffId("T01"), roster.PrimaryMentorOf(new StudentId("S0002"), new(2000, 1, 1)));
        Assert.Null(roster.PrimaryMentorOf(new StudentId("S0003"), new(2026, 11, 6)));
    }

    public void Dispose() => folder.Dispose();
}
