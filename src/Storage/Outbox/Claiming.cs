namespace Tutorship.Storage;

/// <summary>How a delivery takes rows.</summary>
/// <param name="Owner">Which process takes them.</param>
/// <param name="Batch">How many at once, of the most urgent.</param>
/// <param name="Lease">How long they are its own.</param>
public sealed record Claiming(string Owner, int Batch, TimeSpan Lease)
{
    public UrgencyRange Urgency { get; init; } = new(int.MinValue, int.MaxValue);

    /// <summary>Purposes of which several people may read the very same: of these all that are due are taken together.</summary>
    public Func<string, bool> IsShared { get; init; } = _ => false;
}

/// <summary>Both ends included.</summary>
public sealed record UrgencyRange(int From, int To);
