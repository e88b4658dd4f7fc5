namespace Tutorship.Domain;

/// <summary>An entry's id: the school's own in an imported file, otherwise made by the host. Ordered by code point.</summary>
public readonly record struct EntryId : IComparable<EntryId>
{
    public EntryId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value.Trim();
    }

    public string Value { get; }

    public int CompareTo(EntryId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
