namespace Tutorship.Domain.Replies;

/// <summary>
/// What a message is read against: who sent it, when (local time in Asia/Shanghai), what was last shown and asked.
/// </summary>
/// <param name="List">Students most recently shown with numbers, in order; null if none in the last 7 days.</param>
/// <param name="Node">What the active reminder asks for; null if none.</param>
public sealed record ReplyContext(
    SchoolRegister Register,
    StaffId Sender,
    DateTime Now,
    IReadOnlyList<StudentId>? List = null,
    EntryKind? Node = null)
{
    public DateOnly Today => DateOnly.FromDateTime(Now);
}
