using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// Whom 催办 reaches on the day it goes out, and how many it leaves in peace: who is on leave with nobody in their place, who muted
/// the bot or put the reminder off. Life events, and for the muted the last day too, are urged all the same.
/// </summary>
internal sealed record NudgeReceivers(IReadOnlyList<StaffId> Reached, int OnLeave, int Muted, int Snoozed)
{
    public static NudgeReceivers On(SchoolFacts facts, DigestScope scope, DateOnly day, Wishes wishes)
    {
        if (CoverageReport.On(facts, day) is not { } report)
        {
            return new NudgeReceivers([], 0, 0, 0);
        }

        var planned = Planned(ReminderPlan.On(facts, day, wishes.Muted, wishes.Snoozed));
        List<(StaffId Member, SilenceReason? Silence)> fates =
        [
            .. report.Gaps
                .Where(gap => gap.State == RequirementState.Open && scope.Holds(gap.Student))
                .Where(gap => gap.Requirement.Kind != RequirementKind.YearVisit && gap.Mentor is not null)
                .Select(gap => FateOf(gap, facts.Roster, day, wishes, planned))
                .Distinct(),
        ];
        List<StaffId> reached = [.. fates.Where(fate => fate.Silence is null).Select(fate => fate.Member).Order()];
        return new NudgeReceivers(reached, Count(SilenceReason.OnLeave), Count(SilenceReason.Muted), Count(SilenceReason.Snoozed));

        int Count(SilenceReason reason) => fates.Count(fate => fate.Silence == reason && !reached.Contains(fate.Member));
    }

    /// <summary>Who is told of a gap, or who is not and why.</summary>
    private static (StaffId Member, SilenceReason? Silence) FateOf(
        Gap gap, Roster roster, DateOnly day, Wishes wishes, HashSet<(StaffId, string, StudentId)> planned)
    {
        var mentor = gap.Mentor!.Value;
        if (ReceiverFor(roster, mentor, day) is not { } receiver)
        {
            return (mentor, SilenceReason.OnLeave);
        }

        var reason = wishes.HeldBack(receiver, day);
        return (receiver, planned.Contains((receiver, gap.Requirement.Id, gap.Student.Id)) ? null : reason);
    }

    private static StaffId? ReceiverFor(Roster roster, StaffId mentor, DateOnly day) =>
        roster.LeaveOf(mentor, day) is not { } leave ? mentor
        : leave.Substitute is { } substitute && roster.LeaveOf(substitute, day) is null ? substitute
        : null;

    private static HashSet<(StaffId, string, StudentId)> Planned(ReminderPlan plan) =>
    [
        .. from reminder in plan.Reminders
           from reminded in reminder.Requirements
           from student in reminded.Students
           select (reminder.Receiver, reminded.Requirement.Id, student),
    ];
}
