namespace Tutorship.Domain.Tests.Plan;

public class PlanReaderTests
{
    [Fact]
    public void An_empty_plan_keeps_every_default() =>
        Assert.Equal(new Domain.Plan(), Assert.IsType<PlanReading.Good>(PlanReader.Read("{}")).Plan);

    [Fact]
    public void The_defaults_are_those_of_the_contracts()
    {
        var plan = new Domain.Plan();
        Assert.Equal(15, plan.MaxStudentsPerMentor);
        Assert.Equal(["期中", "期末"], plan.ImportantExams);
        Assert.Equal(new TimeOnly(16, 7), plan.ReminderTime);
        Assert.Equal((new TimeOnly(7, 40), new TimeOnly(18, 0)), (plan.HoursFrom, plan.HoursTo));
        Assert.Equal((new TimeOnly(8, 0), new TimeOnly(21, 0)), (plan.EventHoursFrom, plan.EventHoursTo));
    }

    [Fact]
    public void A_school_writes_numbers_words_and_times()
    {
        var read = PlanReader.Read("""{"max_students_per_mentor": 12, "important_exams": ["月考", "期末"], "reminder_time": "15:30"}""");
        var plan = Assert.IsType<PlanReading.Good>(read).Plan;
        Assert.Equal((12, new TimeOnly(15, 30)), (plan.MaxStudentsPerMentor, plan.ReminderTime));
        Assert.Equal(["月考", "期末"], plan.ImportantExams);
    }

    [Fact]
    public void A_sheet_writes_lists_with_semicolons()
    {
        var read = PlanReader.Read(new Dictionary<string, string> { ["important_exams"] = " 月考 ; 期末", ["max_students_per_mentor"] = " 20 " });
        var plan = Assert.IsType<PlanReading.Good>(read).Plan;
        Assert.Equal(["月考", "期末"], plan.ImportantExams);
        Assert.Equal(20, plan.MaxStudentsPerMentor);
    }

    [Theory]
    [InlineData("""{"max_student": 12}""", "max_student", PlanFaultReason.UnknownName)]
    [InlineData("""{"silent_days": 9, "silent_days": 8}""", "silent_days", PlanFaultReason.Twice)]
    [InlineData("""{"silent_days": "many"}""", "silent_days", PlanFaultReason.WrongType)]
    [InlineData("""{"silent_days": 3.5}""", "silent_days", PlanFaultReason.WrongType)]
    [InlineData("""{"silent_days": true}""", "silent_days", PlanFaultReason.WrongType)]
    [InlineData("""{"silent_days": 0}""", "silent_days", PlanFaultReason.OutOfRange)]
    [InlineData("""{"important_exams": [1]}""", "important_exams", PlanFaultReason.WrongType)]
    [InlineData("""{"important_exams": [""]}""", "important_exams", PlanFaultReason.OutOfRange)]
    [InlineData("""{"reminder_time": "四点"}""", "reminder_time", PlanFaultReason.WrongType)]
    [InlineData("""{"reminder_time": "19:00"}""", "reminder_time", PlanFaultReason.Contradiction)]
    [InlineData("""{"before_exam_talk_due_days": 11}""", "before_exam_talk_opens_days", PlanFaultReason.Contradiction)]
    [InlineData("""{"emergency_steps": ["a"]}""", "emergency_steps", PlanFaultReason.WrongType)]
    [InlineData("[]", "", PlanFaultReason.NotAnObject)]
    [InlineData("{", "", PlanFaultReason.NotAnObject)]
    public void A_fault_names_its_setting_and_its_reason(string json, string setting, PlanFaultReason reason)
    {
        var fault = Assert.Single(Assert.IsType<PlanReading.Faulty>(PlanReader.Read(json)).Faults);
        Assert.Equal((setting, reason), (fault.Setting, fault.Reason));
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var faults = Assert.IsType<PlanReading.Faulty>(PlanReader.Read("""{"silent_days": 0, "x": 1, "hours_to": "07:00"}""")).Faults;
        Assert.Equal(["silent_days", "x", "hours_to", "reminder_time", "digest_time"], faults.Select(fault => fault.Setting));
    }

    [Fact]
    public void Every_setting_has_its_own_name_and_reads_back_what_it_shows()
    {
        Assert.Equal(PlanSettings.All.Count, PlanSettings.All.Select(setting => setting.Name).Distinct().Count());
        var shown = PlanSettings.All.ToDictionary(setting => setting.Name, setting => setting.Show(new Domain.Plan()));
        Assert.Equal(new Domain.Plan(), Assert.IsType<PlanReading.Good>(PlanReader.Read(shown)).Plan);
    }

    [Fact]
    public void Every_property_of_the_plan_is_a_setting()
    {
        var snake = typeof(Domain.Plan).GetProperties().Select(property => property.Name)
            .Select(name => string.Concat(name.Select((sign, at) => (at > 0 && char.IsUpper(sign) ? "_" : "") + char.ToLowerInvariant(sign))));
        Assert.Equal(snake.Order(), PlanSettings.All.Select(setting => setting.Name).Order());
    }
}
