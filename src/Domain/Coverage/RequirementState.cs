namespace Tutorship.Domain;

/// <summary>Where a requirement stands for one student on a day.</summary>
public enum RequirementState
{
    /// <summary>Not yet open.</summary>
    Upcoming,

    /// <summary>Satisfied by an entry within the window.</summary>
    Done,

    /// <summary>Not satisfied, and not past the due day.</summary>
    Open,

    /// <summary>Not satisfied, past the due day.</summary>
    Missed,

    /// <summary>The talk about a life event came after the due day; not covered, not missed either.</summary>
    Late,
}
