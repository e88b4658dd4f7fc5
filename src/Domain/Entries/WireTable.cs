namespace Tutorship.Domain;

/// <summary>A closed list and its names, both ways.</summary>
internal sealed class WireTable<T>(params (T Value, string Name)[] rows)
    where T : struct, Enum
{
    private readonly Dictionary<T, string> names = rows.ToDictionary(row => row.Value, row => row.Name);
    private readonly Dictionary<string, T> values =
        rows.ToDictionary(row => row.Name, row => row.Value, StringComparer.Ordinal);

    public string NameOf(T value) => names.TryGetValue(value, out var name)
        ? name
        : throw new ArgumentOutOfRangeException(nameof(value), value, "has no wire name");

    public IReadOnlyList<string> NamesOf(Func<T, bool> holds) =>
        [.. rows.Where(row => holds(row.Value)).Select(row => row.Name)];

    public bool TryRead(string text, out T value) => values.TryGetValue(text, out value);
}
