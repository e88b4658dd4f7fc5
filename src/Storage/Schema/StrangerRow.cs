namespace Tutorship.Storage;

/// <summary>How often somebody who is not on the roster wrote on a day; nothing else of them is kept.</summary>
public sealed class StrangerRow
{
    public string SchoolId { get; private set; } = null!;

    public required DateOnly Day { get; init; }

    /// <summary>SHA-256 of the user id, in hex.</summary>
    public required string UserKey { get; init; }

    public int Count { get; set; }
}
