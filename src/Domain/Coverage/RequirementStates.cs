namespace Tutorship.Domain;

/// <summary>What is true of every requirement in a state.</summary>
public static class RequirementStates
{
    private static readonly WireTable<RequirementState> Names = new(
        (RequirementState.Upcoming, "upcoming"),
        (RequirementState.Done, "done"),
        (RequirementState.Open, "open"),
        (RequirementState.Missed, "missed"),
        (RequirementState.Late, "late"));

    extension(RequirementState state)
    {
        public string WireName => Names.NameOf(state);

        /// <summary>Whether somebody still has to do something, or failed to.</summary>
        public bool IsGap => state is RequirementState.Open or RequirementState.Missed;
    }
}
