namespace Tutorship.Domain;

/// <summary>提醒: what one receiver is told on a day about their own students, or about those of one colleague on leave.</summary>
/// <param name="For">The mentor on leave whose students these are; null otherwise.</param>
/// <param name="Requirements">Most pressing step first, then by due day, then by id. Never empty.</param>
/// <param name="Students">All with a gap in any of them: never met first, then longest since the last time, ties by id.</param>
public sealed record Reminder(
    StaffId Receiver,
    StaffId? For,
    IReadOnlyList<RemindedRequirement> Requirements,
    IReadOnlyList<RemindedStudent> Students)
{
    /// <summary>The most pressing.</summary>
    public ReminderStep Step => Requirements[0].Step;
}

/// <summary>A requirement with those of the reminder's students whom it has not reached, in the reminder's order.</summary>
public sealed record RemindedRequirement(Requirement Requirement, ReminderStep Step, IReadOnlyList<StudentId> Students);

/// <summary>A student with the last talk or visit of the school year; null if there was none.</summary>
public sealed record RemindedStudent(Student Student, LastContact? LastContact);
