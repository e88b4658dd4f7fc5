namespace Tutorship.Domain;

/// <summary>Why a plan is refused. <paramref name="Expected"/> is what the setting accepts, empty where it is unknown.</summary>
public sealed record PlanFault(string Setting, PlanFaultReason Reason, string Expected);

public enum PlanFaultReason
{
    /// <summary>The plan as a whole is no JSON object.</summary>
    NotAnObject,

    /// <summary>No setting bears this name.</summary>
    UnknownName,

    /// <summary>The same setting stands there more than once.</summary>
    Twice,

    /// <summary>A word where a number is due, a number where a list is due, and so on.</summary>
    WrongType,

    /// <summary>Of the right type, but not among the values accepted.</summary>
    OutOfRange,

    /// <summary>Good by itself, but not beside another setting: it would end before it begins.</summary>
    Contradiction,
}
