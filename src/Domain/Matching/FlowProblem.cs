namespace Tutorship.Domain;

/// <summary>
/// A flow of least cost: <paramref name="Amount"/> units from node 0 to node 1, through arcs that each carry at most their
/// capacity. All of it can always flow.
/// </summary>
public sealed record FlowProblem(int Nodes, int Amount, IReadOnlyList<FlowArc> Arcs);

/// <summary>Costs are never negative.</summary>
public readonly record struct FlowArc(int From, int To, int Capacity, long Cost);

/// <summary>Solves a flow exactly; gives the units on each arc, in the order of the arcs. The host brings the solver.</summary>
public delegate IReadOnlyList<int> FlowSolver(FlowProblem problem);
