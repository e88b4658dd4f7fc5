namespace Tutorship.Domain.Tests.Matching;

/// <summary>A small exact solver for tests: one cheapest path after another (Bellman–Ford on the residual arcs).</summary>
internal static class ShortestPaths
{
    public static IReadOnlyList<int> Solve(FlowProblem problem)
    {
        var flow = new int[problem.Arcs.Count];
        for (var unit = 0; unit < problem.Amount; unit++)
        {
            var at = 1;
            var cameBy = CheapestPath(problem, flow);
            while (at != 0)
            {
                var (arc, isForward) = cameBy[at] ?? throw new InvalidOperationException("The amount cannot flow.");
                flow[arc] += isForward ? 1 : -1;
                at = isForward ? problem.Arcs[arc].From : problem.Arcs[arc].To;
            }
        }

        return flow;
    }

    private static (int Arc, bool IsForward)?[] CheapestPath(FlowProblem problem, int[] flow)
    {
        var costs = Enumerable.Repeat(long.MaxValue, problem.Nodes).ToArray();
        var cameBy = new (int Arc, bool IsForward)?[problem.Nodes];
        costs[0] = 0;
        for (var hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            for (var arc = 0; arc < flow.Length; arc++)
            {
                var (from, to, capacity, cost) = problem.Arcs[arc];
                hasChanged |= flow[arc] < capacity && Relax(from, to, cost, (arc, true));
                hasChanged |= flow[arc] > 0 && Relax(to, from, -cost, (arc, false));
            }
        }

        return cameBy;

        bool Relax(int from, int to, long cost, (int Arc, bool IsForward) by)
        {
            if (costs[from] == long.MaxValue || costs[from] + cost >= costs[to])
            {
                return false;
            }

            (costs[to], cameBy[to]) = (costs[from] + cost, by);
            return true;
        }
    }
}
