using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>The intent to send one message, written in the transaction that gives the reason for it.</summary>
public sealed class OutboxRow
{
    public string SchoolId { get; private set; } = null!;

    public long Id { get; init; }

    /// <summary>Stable and unique in the school: receiver, day, purpose.</summary>
    public required string Key { get; init; }

    public required StaffId Receiver { get; init; }

    public required string Purpose { get; init; }

    /// <summary>The higher, the sooner among what is due.</summary>
    public int Urgency { get; init; }

    /// <summary>Encrypted by <c>NoteProtector</c>; null until rendered at the first claim.</summary>
    public byte[]? Body { get; set; }

    /// <summary>JSON to render from; never a note.</summary>
    public string Facts { get; init; } = "{}";

    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Exclusive: from then on it is dropped instead of sent; null: never too late.</summary>
    public DateTimeOffset? NotAfter { get; init; }

    public OutboxState State { get; set; }

    /// <summary>Claims so far, the present one included.</summary>
    public int Attempts { get; set; }

    /// <summary>The claim that holds the row; only that claim may mark it.</summary>
    public string? ClaimedBy { get; set; }

    /// <summary>By the database's clock.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>By the database's clock: the first claim of which nobody knows that it sent nothing; doubt is counted from it.</summary>
    public DateTimeOffset? FirstClaimedAt { get; set; }

    /// <summary>
    /// By the process clock: the last call to the platform of which nobody knows that it sent nothing; null: there was none, and
    /// whatever was claimed was put back unsent. Noted before the call, so a crash leaves doubt and never a message nobody knows of.
    /// </summary>
    public DateTimeOffset? CalledAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Why it was dropped, died or is in doubt.</summary>
    public string? Reason { get; set; }

    public int? ErrorCode { get; set; }

    /// <summary>Rows of one batch go out together, in one message to all their receivers, at every attempt; null: by itself.</summary>
    public string? Batch { get; set; }

    /// <summary>The alert that told the administrator of this row.</summary>
    public long? ToldIn { get; set; }

    /// <summary>Of a claimed row: no call before this claim may have sent it, so nothing is in doubt. Not a column.</summary>
    public bool BeganDoubt => CalledAt is null;
}
