using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>What a staff member was last shown and asked. Two saves at once: the later one throws (concurrency).</summary>
public sealed class ConversationRow
{
    public string SchoolId { get; private set; } = null!;

    public required StaffId StaffId { get; init; }

    /// <summary>Students most recently shown with numbers, in order.</summary>
    public IReadOnlyList<StudentId>? List { get; set; }

    public DateTimeOffset? ListShownAt { get; set; }

    /// <summary>
    /// What is to be done with each of the list, where it is not what the reminder asks for; null in it: one of several things.
    /// </summary>
    public IReadOnlyList<EntryKind?>? ListKinds { get; set; }

    /// <summary>What the active reminder asks for.</summary>
    public EntryKind? Node { get; set; }

    public DateTimeOffset? NodeSince { get; set; }

    /// <summary>The open question as JSON, encrypted by <c>NoteProtector</c>.</summary>
    public byte[]? Question { get; set; }

    public DateTimeOffset? QuestionAskedAt { get; set; }

    public DateTimeOffset? WelcomedAt { get; set; }

    public DateTimeOffset? MutedSince { get; set; }

    /// <summary>The school day that today's reminder was moved to.</summary>
    public DateOnly? SnoozedTo { get; set; }

    /// <summary>Any usage, example or hint.</summary>
    public DateTimeOffset? HelpShownAt { get; set; }

    /// <summary>The whole usage.</summary>
    public DateTimeOffset? UsageShownAt { get; set; }

    /// <summary>Rises by itself with every save.</summary>
    public int Version { get; private set; }

    internal void Touch() => Version++;
}
