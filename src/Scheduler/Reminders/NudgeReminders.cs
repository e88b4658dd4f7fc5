using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// What a nudge (催办) names: a mentor's open gaps, whatever the ladder says. The year's visits are left out: they have a
/// pace of their own, and everybody's are open for most of the year.
/// </summary>
public static class NudgeReminders
{
    public static IReadOnlyList<Reminder> Of(SchoolFacts facts, StaffId receiver, DateOnly day) =>
    [
        .. MentorGaps.On(facts, receiver, day)
            .Where(open => open.Gap.Requirement.Kind != RequirementKind.YearVisit && open.Gap.Mentor is not null)
            .GroupBy(open => open.Gap.Mentor!.Value)
            .OrderBy(group => group.Key != receiver)
            .ThenBy(group => group.Key)
            .Select(group => ReminderOf(receiver, group.Key, [.. group])),
    ];

    private static Reminder ReminderOf(StaffId receiver, StaffId accountable, IReadOnlyList<MentorGap> gaps)
    {
        var requirements = gaps
            .GroupBy(open => open.Gap.Requirement)
            .Select(group => new RemindedRequirement(
                group.Key,
                group.Key.Kind.IsOfLifeEvent ? ReminderStep.Event : ReminderStep.Open,
                [.. group.Select(open => open.Gap.Student.Id)]))
            .OrderBy(reminded => reminded.Step)
            .ThenBy(reminded => reminded.Requirement.Due);
        var students = gaps
            .DistinctBy(open => open.Gap.Student.Id)
            .OrderBy(open => open.LastContact?.On)
            .ThenBy(open => open.Gap.Student.Id)
            .Select(open => new RemindedStudent(open.Gap.Student, open.LastContact));
        return new Reminder(receiver, accountable == receiver ? null : accountable, [.. requirements], [.. students]);
    }
}
