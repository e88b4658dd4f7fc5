namespace Tutorship.Domain.Replies;

/// <summary>Places in the numbered list, from 1; negative ones count from its end.</summary>
internal sealed record ListPlaces(int From, int To)
{
    /// <summary>The students there; null where the list has no such place.</summary>
    public IReadOnlyList<StudentId>? In(IReadOnlyList<StudentId>? list)
    {
        if (list is null)
        {
            return null;
        }

        var (from, to) = (Absolute(From, list.Count), Absolute(To, list.Count));
        return from < 1 || to > list.Count || from > to ? null : [.. list.Skip(from - 1).Take(to - from + 1)];
    }

    private static int Absolute(int place, int count) => place < 0 ? count + 1 + place : place;
}
