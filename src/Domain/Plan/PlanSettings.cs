namespace Tutorship.Domain;

/// <summary>Every setting of a plan: the name a school writes, the values accepted, and where it goes.</summary>
public static class PlanSettings
{
    public static IReadOnlyList<PlanSetting> All { get; } =
    [
        new NumberSetting("max_students_per_mentor", 1, 200,
            p => p.MaxStudentsPerMentor, (p, n) => p with { MaxStudentsPerMentor = n }),
        new WordsSetting("important_exams", p => p.ImportantExams, (p, words) => p with { ImportantExams = words }),
        new NumberSetting("enrolment_grace_days", 0, 60,
            p => p.EnrolmentGraceDays, (p, n) => p with { EnrolmentGraceDays = n }),
        new NumberSetting("silent_days", 1, 365, p => p.SilentDays, (p, n) => p with { SilentDays = n }),
        new NumberSetting("longest_list", 0, 1000, p => p.LongestList, (p, n) => p with { LongestList = n }),
        new TextSetting("office", 100, p => p.Office, (p, text) => p with { Office = text }),
        new TextSetting("emergency_steps", 2000,
            p => p.EmergencySteps, (p, text) => p with { EmergencySteps = text }),
        new TextSetting("report_steps", 2000, p => p.ReportSteps, (p, text) => p with { ReportSteps = text }),
        new NumberSetting("handoff_minutes", 1, 1440, p => p.HandoffMinutes, (p, n) => p with { HandoffMinutes = n }),
        new NumberSetting("retention_years", 1, 50, p => p.RetentionYears, (p, n) => p with { RetentionYears = n }),

        new NumberSetting("term_start_talk_days_before", 0, 31,
            p => p.TermStartTalkDaysBefore, (p, n) => p with { TermStartTalkDaysBefore = n }),
        new NumberSetting("term_start_talk_days_after", 0, 120,
            p => p.TermStartTalkDaysAfter, (p, n) => p with { TermStartTalkDaysAfter = n }),
        new NumberSetting("before_exam_talk_opens_days", 0, 60,
            p => p.BeforeExamTalkOpensDays, (p, n) => p with { BeforeExamTalkOpensDays = n }),
        new NumberSetting("before_exam_talk_due_days", 0, 60,
            p => p.BeforeExamTalkDueDays, (p, n) => p with { BeforeExamTalkDueDays = n }),
        new NumberSetting("after_exam_talk_opens_days", 0, 60,
            p => p.AfterExamTalkOpensDays, (p, n) => p with { AfterExamTalkOpensDays = n }),
        new NumberSetting("after_exam_talk_due_days", 0, 60,
            p => p.AfterExamTalkDueDays, (p, n) => p with { AfterExamTalkDueDays = n }),
        new NumberSetting("special_talk_period_days", 1, 366,
            p => p.SpecialTalkPeriodDays, (p, n) => p with { SpecialTalkPeriodDays = n }),
        new NumberSetting("life_event_talk_days", 0, 60,
            p => p.LifeEventTalkDays, (p, n) => p with { LifeEventTalkDays = n }),
        new NumberSetting("life_event_contact_days", 0, 60,
            p => p.LifeEventContactDays, (p, n) => p with { LifeEventContactDays = n }),
        new NumberSetting("growth_message_days_before", 0, 120,
            p => p.GrowthMessageDaysBefore, (p, n) => p with { GrowthMessageDaysBefore = n }),
        new NumberSetting("growth_message_days_after", 0, 31,
            p => p.GrowthMessageDaysAfter, (p, n) => p with { GrowthMessageDaysAfter = n }),
        new NumberSetting("year_lead_in_days", 0, 60, p => p.YearLeadInDays, (p, n) => p with { YearLeadInDays = n }),
        new NumberSetting("year_lead_out_days", 0, 60,
            p => p.YearLeadOutDays, (p, n) => p with { YearLeadOutDays = n }),
        new NumberSetting("entry_lead_in_days", 0, 60,
            p => p.EntryLeadInDays, (p, n) => p with { EntryLeadInDays = n }),
        new NumberSetting("entry_lead_out_days", 0, 60,
            p => p.EntryLeadOutDays, (p, n) => p with { EntryLeadOutDays = n }),

        new TimeSetting("reminder_time", p => p.ReminderTime, (p, time) => p with { ReminderTime = time }),
        new NumberSetting("reminder_spread_minutes", 1, 120,
            p => p.ReminderSpreadMinutes, (p, n) => p with { ReminderSpreadMinutes = n }),
        new TimeSetting("hours_from", p => p.HoursFrom, (p, time) => p with { HoursFrom = time }),
        new TimeSetting("hours_to", p => p.HoursTo, (p, time) => p with { HoursTo = time }),
        new TimeSetting("event_hours_from", p => p.EventHoursFrom, (p, time) => p with { EventHoursFrom = time }),
        new TimeSetting("event_hours_to", p => p.EventHoursTo, (p, time) => p with { EventHoursTo = time }),
        new TimeSetting("digest_time", p => p.DigestTime, (p, time) => p with { DigestTime = time }),
        new NumberSetting("digest_days", 1, 60, p => p.DigestDays, (p, n) => p with { DigestDays = n }),
        new NumberSetting("digest_life_event_days", 0, 366,
            p => p.DigestLifeEventDays, (p, n) => p with { DigestLifeEventDays = n }),
        new NumberSetting("digest_help_classes", 0, 50,
            p => p.DigestHelpClasses, (p, n) => p with { DigestHelpClasses = n }),
    ];

    public static PlanSetting? Find(string name) => All.FirstOrDefault(setting => setting.Name == name);
}
