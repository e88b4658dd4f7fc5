namespace Tutorship.Domain;

/// <summary>
/// Costs so far apart that no number of lesser goods outweighs a greater one: the load of all students together stays
/// below one rank of one wish, and all wishes together below one student placed.
/// </summary>
internal sealed record MatchingWeights(long Rank, long Unwished, long Unplaced)
{
    public static MatchingWeights Of(int students, IReadOnlyList<Capacity> mentors, IEnumerable<int> ranks)
    {
        var heaviest = mentors.Select(capacity => (long)capacity.Has + capacity.Room).DefaultIfEmpty(0).Max();
        var rank = (heaviest * students) + 1;
        var unwished = rank * ranks.DefaultIfEmpty(1).Max();
        return new MatchingWeights(rank, unwished, (unwished + rank) * (students + 1));
    }

    /// <summary>Nothing for the first wish; one more for each after it.</summary>
    public long OfWish(int rank) => Rank * (rank - 1);
}
