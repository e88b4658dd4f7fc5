namespace Tutorship.Domain;

/// <summary>Settings that are good one by one and impossible together.</summary>
internal static class PlanContradictions
{
    public static IEnumerable<PlanFault> Of(Plan plan)
    {
        if (plan.BeforeExamTalkOpensDays < plan.BeforeExamTalkDueDays)
        {
            yield return Fault("before_exam_talk_opens_days", ">= before_exam_talk_due_days");
        }

        if (plan.AfterExamTalkOpensDays > plan.AfterExamTalkDueDays)
        {
            yield return Fault("after_exam_talk_due_days", ">= after_exam_talk_opens_days");
        }

        if (plan.HoursFrom >= plan.HoursTo)
        {
            yield return Fault("hours_to", "> hours_from");
        }

        if (plan.EventHoursFrom >= plan.EventHoursTo)
        {
            yield return Fault("event_hours_to", "> event_hours_from");
        }

        foreach (var (name, time) in new[] { ("reminder_time", plan.ReminderTime), ("digest_time", plan.DigestTime) })
        {
            if (time < plan.HoursFrom || time >= plan.HoursTo)
            {
                yield return Fault(name, ">= hours_from, < hours_to");
            }
        }
    }

    private static PlanFault Fault(string setting, string expected) => new(setting, PlanFaultReason.Contradiction, expected);
}
