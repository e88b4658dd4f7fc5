namespace Tutorship.Storage.Import.Apply;

/// <summary>Gathers what differs in one row, in words.</summary>
internal sealed class FieldChanges
{
    private readonly List<string> differences = [];

    public bool Any => differences.Count > 0;

    public override string ToString() => string.Join('；', differences);

    /// <summary>Sets the field where it differs, and says so.</summary>
    public FieldChanges Set<T>(string column, T before, T after, Action<T> set, Func<T, string> say)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            set(after);
            Add(ImportChangePhrases.From(ImportChangePhrases.Field(column), say(before), say(after)));
        }

        return this;
    }

    public FieldChanges Set(string column, string? before, string? after, Action<string?> set) =>
        Set(column, before, after, set, text => text ?? "");

    public FieldChanges Set(string column, DateOnly? before, DateOnly? after, Action<DateOnly?> set) =>
        Set(column, before, after, set, day => $"{day:yyyy-MM-dd}");

    public void Add(string difference) => differences.Add(difference);
}
