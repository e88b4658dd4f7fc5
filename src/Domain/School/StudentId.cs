namespace Tutorship.Domain;

/// <summary>A student's id in the school's own files. Never empty, never padded; ordered by code point.</summary>
public readonly record struct StudentId : IComparable<StudentId>
{
    public StudentId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value.Trim();
    }

    public string Value { get; }

    public int CompareTo(StudentId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
