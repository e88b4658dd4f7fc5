namespace Tutorship.Simulator.World;

/// <summary>A misbehaviour that tests switch on.</summary>
/// <param name="Api">Which API misbehaves, such as <c>message/send</c>; null for all.</param>
/// <param name="Times">For how many calls; null until cleared.</param>
/// <param name="Delay">Of <see cref="FaultKind.Slow"/>, in real time.</param>
/// <param name="Code">
/// Of <see cref="FaultKind.ErrCode"/>: 45009 unless said otherwise. Of <see cref="FaultKind.ServerError"/>: the status.
/// </param>
public sealed record Fault(FaultKind Kind, string? Api = null, int? Times = null, TimeSpan Delay = default, int? Code = null);

public enum FaultKind
{
    /// <summary>Answers late, but rightly.</summary>
    Slow,

    /// <summary>Refuses with an errcode.</summary>
    ErrCode,

    /// <summary>HTTP 502 with an HTML page.</summary>
    ServerError,

    /// <summary>HTTP 200 with half a JSON.</summary>
    Garbage,

    /// <summary>Keeps the connection until the caller gives up.</summary>
    NoAnswer,

    /// <summary>Does the work, then cuts the connection: the caller cannot know.</summary>
    LostAnswer,
}
