namespace Tutorship.Domain;

/// <summary>How many more students a mentor takes, and how many the mentor has; the fewer, the sooner someone is given.</summary>
public sealed record Capacity(StaffId Mentor, int Room, int Has = 0);
