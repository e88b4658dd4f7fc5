namespace Tutorship.Scheduler.Handoffs;

/// <summary>What can happen to a hand-over, as the audit rows call it.</summary>
internal static class HandoffStep
{
    public const string Raised = "handoff_raised";

    public const string Joined = "handoff_joined";

    public const string Taken = "handoff_taken";

    public const string Withdrawn = "handoff_withdrawn";

    public static readonly IReadOnlyList<string> Endings = [Taken, Withdrawn];

    public static readonly IReadOnlyList<string> All = [Raised, Joined, Taken, Withdrawn];
}
