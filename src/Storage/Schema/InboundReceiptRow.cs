namespace Tutorship.Storage;

/// <summary>A message that changed something or asked something, with the answer it got: a retry gets the same again.</summary>
public sealed class InboundReceiptRow
{
    public string SchoolId { get; private set; } = null!;

    /// <summary>The message id, or for events a key of sender, time, type and card.</summary>
    public required string MessageKey { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Encrypted by <c>NoteProtector</c>; null: the answer was empty.</summary>
    public byte[]? Answer { get; init; }
}
