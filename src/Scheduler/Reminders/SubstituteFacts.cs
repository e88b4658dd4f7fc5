using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>Which choice a row tells of.</summary>
internal sealed record SubstituteFacts(string Mentor, DateOnly From, string Substitute)
{
    /// <summary>The leave it was made for, as it stands now; null where it was taken back.</summary>
    public Leave? LeaveIn(Roster roster) => roster.Leaves
        .Where(leave => leave.Mentor == new StaffId(Mentor) && leave.From == From)
        .OrderBy(leave => leave.Substitute != new StaffId(Substitute))
        .FirstOrDefault();
}
