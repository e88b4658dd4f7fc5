using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Rows that go out as one message: usually one, several where all of them say the very same.</summary>
public sealed record Parcel(IReadOnlyList<OutboxRow> Rows, OutgoingMessage Message)
{
    public OutboxRow First => Rows[0];

    /// <summary>Several people at once, for good or as long as nothing was sent.</summary>
    public bool IsShared => Rows.Count > 1;

    public bool IsUrgent => Urgency.IsUrgent(First.Urgency);

    public Envelope In(string schoolId) =>
        new(schoolId, [.. Rows.Select(row => row.Receiver)], Message, First.Batch ?? First.Key, IsUrgent);

    public IEnumerable<Parcel> Singly() => Rows.Select(row => new Parcel([row], Message));
}
