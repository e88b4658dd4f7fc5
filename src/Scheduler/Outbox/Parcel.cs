using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Rows that go out as one message: usually one, several where all of them say the very same.</summary>
public sealed record Parcel(IReadOnlyList<ReadyRow> Ready)
{
    public IReadOnlyList<OutboxRow> Rows { get; } = [.. Ready.Select(one => one.Row)];

    public OutboxRow First => Rows[0];

    public OutgoingMessage Message => Ready[0].Message;

    /// <summary>Several people at once, for good or as long as nothing was sent.</summary>
    public bool IsShared => Rows.Count > 1;

    public bool IsUrgent => Urgency.IsUrgent(First.Urgency);

    /// <param name="schoolId">Whose app speaks.</param>
    /// <param name="batch">Under which they go together; null: by itself.</param>
    public Envelope In(string schoolId, string? batch) =>
        new(schoolId, [.. Rows.Select(row => row.Receiver)], Message, batch ?? First.Key, IsUrgent);

    /// <summary>Each by itself, after an attempt for all of them.</summary>
    public IEnumerable<Parcel> Singly() => Ready.Select(one => new Parcel([one with { List = null, IsStored = true }]));
}
