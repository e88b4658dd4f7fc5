namespace Tutorship.Domain;

/// <summary>A student finds a mentor, and why.</summary>
/// <param name="WishRank">Only for <see cref="MatchReason.Wish"/>.</param>
public sealed record MentorMatch(StudentId Student, StaffId Mentor, MatchReason Reason, int? WishRank = null);

public enum MatchReason
{
    /// <summary>The mentor leads the student's club.</summary>
    Club,

    /// <summary>The student wished for the mentor.</summary>
    Wish,

    /// <summary>No wish could be met, or none was made: where the fewest students are.</summary>
    Room,
}
