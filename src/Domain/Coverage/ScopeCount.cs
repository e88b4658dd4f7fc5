namespace Tutorship.Domain;

/// <summary>Counts by numbered scopes; remembers which were touched, so that a requirement of one student costs little.</summary>
internal sealed class ScopeCount(IReadOnlyList<string> names)
{
    private readonly int[] eligible = new int[names.Count];
    private readonly int[] done = new int[names.Count];
    private readonly List<int> touched = [];

    public void Add(int scope, bool isDone)
    {
        if (eligible[scope]++ == 0)
        {
            touched.Add(scope);
        }

        done[scope] += isDone ? 1 : 0;
    }

    /// <summary>What was counted, by name; then begins again.</summary>
    public IReadOnlyList<ScopeFigures> Take()
    {
        touched.Sort();
        var figures = new ScopeFigures[touched.Count];
        for (var at = 0; at < figures.Length; at++)
        {
            var scope = touched[at];
            figures[at] = new ScopeFigures(names[scope], eligible[scope], done[scope]);
            (eligible[scope], done[scope]) = (0, 0);
        }

        touched.Clear();
        return figures;
    }
}
