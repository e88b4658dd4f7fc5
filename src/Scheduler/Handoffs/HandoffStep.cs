namespace Tutorship.Scheduler.Handoffs;

/// <summary>What can happen to a hand-over, as the audit rows call it.</summary>
internal static class HandoffStep
{
    public const string Raised = "handoff_raised";

    public const string Joined = "handoff_joined";

    public const string Taken = "handoff_taken";

    public const string Withdrawn = "handoff_withdrawn";

    /// <summary>Who had taken it did so by mistake.</summary>
    public const string GivenBack = "handoff_given_back";

    /// <summary>Somebody is not to be asked, having given the one before it back.</summary>
    public const string Declined = "handoff_declined";

    public static readonly IReadOnlyList<string> Endings = [Taken, Withdrawn];

    public static readonly IReadOnlyList<string> All = [Raised, Joined, Taken, Withdrawn, GivenBack, Declined];
}
