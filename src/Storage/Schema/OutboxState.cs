namespace Tutorship.Storage;

public enum OutboxState
{
    Pending,

    /// <summary>A delivery holds it until its lease ends.</summary>
    Claimed,

    Sent,

    /// <summary>It no longer held when its turn came.</summary>
    Dropped,

    /// <summary>A permanent error.</summary>
    Dead,

    /// <summary>
    /// It may have arrived, nobody can say: in doubt for longer than the platform's duplicate check lasts, or no longer true when
    /// it was to be repeated. Never sent again by itself.
    /// </summary>
    Unknown,
}
