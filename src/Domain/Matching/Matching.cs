namespace Tutorship.Domain;

/// <summary>What came of a round: matches by student, and who is left because nobody has room or everybody refused.</summary>
public sealed record Matching(IReadOnlyList<MentorMatch> Matches, IReadOnlyList<StudentId> Unplaced)
{
    /// <summary>
    /// Clubs first, as far as their mentor has room, in the order given; then everybody else so that as many as possible
    /// are placed, the best wishes are met, and mentors with few students come first, in that order of weight.
    /// </summary>
    public static Matching Of(MatchingRound round, FlowSolver solve)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(solve);
        var clubs = ClubMatches.Of(round);
        var graph = new MatchingGraph(round, clubs);
        MentorMatch[] all = [.. clubs, .. graph.Read(solve(graph.Problem))];
        var placed = all.Select(match => match.Student).ToHashSet();
        return new Matching(
            [.. all.OrderBy(match => match.Student)],
            [.. round.Students.Where(student => !placed.Contains(student)).Order()]);
    }
}
