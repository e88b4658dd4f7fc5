namespace Tutorship.Domain.Replies;

/// <summary>不是 A，是 B: who was meant instead of whom.</summary>
/// <param name="Denied">Who it was not; null where only the right one is named.</param>
/// <param name="Meant">Who it was; null where nobody is named, or in doubt.</param>
/// <param name="Question">What is in doubt about who it was.</param>
public sealed record Correction(StudentId? Denied, StudentId? Meant, Reply.Asked? Question);
