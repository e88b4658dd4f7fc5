using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>
/// 记录. Append-only: a save refuses to delete one, and to change anything but <see cref="VoidedAt"/> and
/// <see cref="VoidedBy"/>.
/// </summary>
public sealed class EntryRow
{
    public string SchoolId { get; private set; } = null!;

    public required EntryId Id { get; init; }

    public required EntryKind Kind { get; init; }

    public required StudentId StudentId { get; init; }

    public required DateOnly On { get; init; }

    public required StaffId AuthorId { get; init; }

    public Strategy Strategies { get; init; }

    public ContactMode Mode { get; init; }

    public Companions Companions { get; init; }

    /// <summary>The day a life event was told; null: <see cref="On"/>.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>Encrypted by <c>NoteProtector</c>; null: nothing was said beyond the fact.</summary>
    public byte[]? Note { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Shared by the entries of one message, so that one 撤销 undoes them together.</summary>
    public required string BatchId { get; init; }

    public DateTimeOffset? VoidedAt { get; set; }

    public StaffId? VoidedBy { get; set; }

    /// <summary>The entry this one amends, voided in the same transaction.</summary>
    public EntryId? ReplacesId { get; init; }
}
