namespace Tutorship.Domain;

/// <summary>
/// The entries that count for a school year, looked at once and laid out by student: not voided, dated within the
/// days that count for the year, of a student of the census.
/// </summary>
internal sealed class EntryIndex
{
    private readonly Entry[] ordered;
    private readonly int[] firsts;

    public EntryIndex(IReadOnlyList<Entry> entries, Census census, SchoolYear year)
    {
        var places = new int[entries.Count];
        firsts = new int[census.Students.Count + 1];
        for (var at = 0; at < entries.Count; at++)
        {
            var entry = entries[at];
            places[at] = entry.IsVoided || !year.Counts(entry.On) ? -1 : census.PlaceOf(entry.Student);
            if (places[at] >= 0)
            {
                firsts[places[at] + 1]++;
            }
        }

        for (var place = 0; place < census.Students.Count; place++)
        {
            firsts[place + 1] += firsts[place];
        }

        ordered = new Entry[firsts[^1]];
        Lay(entries, places);
    }

    /// <summary>All that count.</summary>
    public ReadOnlySpan<Entry> All => ordered;

    public ReadOnlySpan<Entry> Of(int place) => ordered.AsSpan(firsts[place]..firsts[place + 1]);

    /// <summary>Whether a student has an entry that satisfies a kind, both days inclusive.</summary>
    public bool Any(int place, RequirementKind kind, DateOnly from, DateOnly to)
    {
        foreach (var entry in Of(place))
        {
            if (from <= entry.On && entry.On <= to && kind.IsSatisfiedBy(entry.Kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last talk or visit with a student, both days inclusive; null without any.</summary>
    public LastContact? LastContactOf(int place, DateOnly from, DateOnly to)
    {
        var last = DateOnly.MinValue;
        var (kind, strategies) = (EntryKind.Talk, Strategy.None);
        foreach (var entry in Of(place))
        {
            if (entry.Kind is not (EntryKind.Talk or EntryKind.Visit) || entry.On < from || entry.On > to || entry.On < last)
            {
                continue;
            }

            (kind, strategies) = entry.On == last ? (kind, strategies | entry.Strategies) : (entry.Kind, entry.Strategies);
            last = entry.On;
        }

        return last == DateOnly.MinValue ? null : new LastContact(last, kind, strategies);
    }

    private void Lay(IReadOnlyList<Entry> entries, int[] places)
    {
        var next = firsts.AsSpan(0, firsts.Length - 1).ToArray();
        for (var at = 0; at < entries.Count; at++)
        {
            if (places[at] >= 0)
            {
                ordered[next[places[at]]++] = entries[at];
            }
        }
    }
}
