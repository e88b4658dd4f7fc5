namespace Tutorship.Domain;

/// <summary>A staff member's WeCom user id. WeCom ignores its case (doc 90196), so equality does too; order is by code point.</summary>
public readonly record struct StaffId : IComparable<StaffId>
{
    public StaffId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value.Trim();
    }

    public string Value { get; }

    public bool Equals(StaffId other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    public int CompareTo(StaffId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
