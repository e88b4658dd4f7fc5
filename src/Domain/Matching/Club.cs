namespace Tutorship.Domain;

/// <summary>A club whose members go to the mentor who leads it, before any wish is looked at.</summary>
public sealed record Club(string Name, StaffId Mentor, IReadOnlyList<StudentId> Members);
