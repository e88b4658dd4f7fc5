namespace Tutorship.Domain;

/// <summary>Figures of the term so far; zeros outside a term.</summary>
internal static class TermFigures
{
    public static Share FaceToFace(Standing standing)
    {
        var (inPerson, known) = (0, 0);
        foreach (var entry in standing.Entries.All)
        {
            if (entry.Kind is EntryKind.ParentContact or EntryKind.Visit
                && entry.Mode != ContactMode.Unspecified
                && IsOfTerm(standing, entry))
            {
                known++;
                inPerson += entry.Mode == ContactMode.InPerson ? 1 : 0;
            }
        }

        return new Share(inPerson, known);
    }

    public static StrategyCounts Strategies(Standing standing)
    {
        var counts = new int[6];
        foreach (var entry in standing.Entries.All)
        {
            if (entry.Kind != EntryKind.Talk || !IsOfTerm(standing, entry))
            {
                continue;
            }

            counts[5] += entry.Strategies == Strategy.None ? 1 : 0;
            for (var bit = 0; bit < 5; bit++)
            {
                counts[bit] += ((int)entry.Strategies >> bit) & 1;
            }
        }

        return new StrategyCounts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static bool IsOfTerm(Standing standing, Entry entry) =>
        standing.Term is { } term && term.Start <= entry.On && entry.On <= standing.Through;
}
