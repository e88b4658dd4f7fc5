namespace Tutorship.Domain;

/// <summary>Who is told about a student on a day (reminder-rules, "One message").</summary>
internal sealed class Receivers(Roster roster, DateOnly day)
{
    private readonly Dictionary<StaffId, Leave?> leaves = [];

    public bool IsOnLeave(StaffId member) => LeaveOf(member) is not null;

    /// <summary>The receiver, and the mentor on leave whose student it is; null when nobody is reminded.</summary>
    public (StaffId Receiver, StaffId? For)? Of(StaffId? mentor, Student student, ReminderStep step)
    {
        if (mentor is { } accountable)
        {
            if (LeaveOf(accountable) is not { } leave)
            {
                return (accountable, null);
            }

            if (leave.Substitute is { } substitute && !IsOnLeave(substitute))
            {
                return (substitute, accountable);
            }
        }

        return step == ReminderStep.Event && InsteadOfMentor(student) is { } instead ? (instead, mentor) : null;
    }

    private StaffId? InsteadOfMentor(Student student) =>
        roster.Staff.FirstOrDefault(member => member.HomeroomClass == student.Class && !IsOnLeave(member.Id))?.Id
        ?? roster.Staff.FirstOrDefault(member => member.Has(RoleKind.MoralEducation))?.Id;

    private Leave? LeaveOf(StaffId member)
    {
        if (!leaves.TryGetValue(member, out var leave))
        {
            leaves.Add(member, leave = roster.LeaveOf(member, day));
        }

        return leave;
    }
}
