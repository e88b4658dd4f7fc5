namespace Tutorship.Domain;

/// <summary>
/// A round as a flow: from the source through each student to a mentor, or past all mentors, to the sink. A mentor's
/// places cost more one after the other, so that the load is spread.
/// </summary>
internal sealed class MatchingGraph
{
    private const int Source = 0;
    private const int Sink = 1;

    private readonly Dictionary<(StudentId Student, StaffId Mentor), int> wishes;
    private readonly List<FlowArc> arcs = [];
    private readonly List<(StudentId Student, StaffId Mentor)?> meanings = [];

    public MatchingGraph(MatchingRound round, IReadOnlyList<MentorMatch> placed)
    {
        wishes = round.Wishes
            .GroupBy(wish => (wish.Student, wish.Mentor))
            .ToDictionary(group => group.Key, group => group.Min(wish => wish.Rank));
        var done = placed.Select(match => match.Student).ToHashSet();
        StudentId[] students = [.. round.Students.Where(student => !done.Contains(student)).Order()];
        Capacity[] mentors = [.. round.Capacities.Select(capacity => Left(capacity, placed)).OrderBy(capacity => capacity.Mentor)];
        var weights = MatchingWeights.Of(students.Length, mentors, wishes.Values);
        AddStudents(students, mentors, round.Refusals.ToHashSet(), weights);
        AddMentors(students.Length, mentors);
        Problem = new FlowProblem(2 + students.Length + mentors.Length, students.Length, arcs);
    }

    public FlowProblem Problem { get; }

    public IEnumerable<MentorMatch> Read(IReadOnlyList<int> flow) =>
        from at in Enumerable.Range(0, arcs.Count)
        where flow[at] > 0 && meanings[at] is not null
        let pair = meanings[at]!.Value
        select wishes.TryGetValue(pair, out var rank)
            ? new MentorMatch(pair.Student, pair.Mentor, MatchReason.Wish, rank)
            : new MentorMatch(pair.Student, pair.Mentor, MatchReason.Room);

    private static Capacity Left(Capacity capacity, IReadOnlyList<MentorMatch> placed)
    {
        var taken = placed.Count(match => match.Mentor == capacity.Mentor);
        return capacity with { Room = capacity.Room - taken, Has = capacity.Has + taken };
    }

    private void AddStudents(StudentId[] students, Capacity[] mentors, HashSet<Refusal> refused, MatchingWeights weights)
    {
        for (var student = 0; student < students.Length; student++)
        {
            Add(new FlowArc(Source, 2 + student, 1, 0));
            Add(new FlowArc(2 + student, Sink, 1, weights.Unplaced));
            for (var mentor = 0; mentor < mentors.Length; mentor++)
            {
                var pair = (students[student], mentors[mentor].Mentor);
                if (mentors[mentor].Room > 0 && !refused.Contains(new Refusal(pair.Mentor, pair.Item1)))
                {
                    var cost = wishes.TryGetValue(pair, out var rank) ? weights.OfWish(rank) : weights.Unwished;
                    Add(new FlowArc(2 + student, 2 + students.Length + mentor, 1, cost), pair);
                }
            }
        }
    }

    private void AddMentors(int students, Capacity[] mentors)
    {
        for (var mentor = 0; mentor < mentors.Length; mentor++)
        {
            for (var place = 0; place < Math.Min(mentors[mentor].Room, students); place++)
            {
                Add(new FlowArc(2 + students + mentor, Sink, 1, mentors[mentor].Has + place));
            }
        }
    }

    private void Add(FlowArc arc, (StudentId Student, StaffId Mentor)? meaning = null)
    {
        arcs.Add(arc);
        meanings.Add(meaning);
    }
}
