namespace Tutorship.Domain;

/// <summary>A mentor's leave, both days inclusive. Rows are kept in file order: the first that fits a day wins.</summary>
public sealed record Leave(StaffId Mentor, DateOnly From, DateOnly To, StaffId? Substitute)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}
