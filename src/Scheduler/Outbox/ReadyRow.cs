using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>A row with what it says.</summary>
public sealed record ReadyRow(OutboxRow Row, OutgoingMessage Message)
{
    /// <summary>The numbers it gives to students; null: it gives none, or gave them before.</summary>
    public ShownList? List { get; init; }

    /// <summary>What it tells of, to be kept on the row; null: what stands there stays.</summary>
    public string? Facts { get; init; }

    /// <summary>What it says stands on the row already.</summary>
    public bool IsStored { get; init; }
}
