namespace Tutorship.WeCom.Api;

/// <summary>Why a call failed.</summary>
/// <param name="Code">The platform's errcode; null when it was not reached or answered rubbish.</param>
/// <param name="RetryAfter">Null when trying again is of no use.</param>
/// <param name="MayHaveArrived">The platform may have done it nevertheless: repeat only what carries a duplicate check.</param>
public sealed record ApiFailure(int? Code, ReturnAction Action, string Meaning, TimeSpan? RetryAfter, bool MayHaveArrived = false)
{
    private static readonly TimeSpan TransportPause = TimeSpan.FromSeconds(10);

    /// <summary>From which address the platform saw us, where it said so (60020); for people to read.</summary>
    public string? SeenFrom { get; init; }

    /// <summary>The operator has to know.</summary>
    public bool NeedsAlert => Action is
        ReturnAction.Alert or ReturnAction.AlertAndStop or ReturnAction.Config or ReturnAction.Bug;

    internal static ApiFailure Of(ReturnCode code, TimeSpan? retryAfter = null) =>
        new(code.Code, code.Action, code.Meaning, retryAfter ?? code.RetryAfter);

    internal static ApiFailure Transport(bool mayHaveArrived) => new(
        null, ReturnAction.Retry, "The platform was not reached or did not answer as it should", TransportPause, mayHaveArrived);

    internal static ApiFailure Away(TimeSpan retryAfter) =>
        new(null, ReturnAction.Retry, "The platform does not answer and is left alone for a while", retryAfter);

    internal static ApiFailure OverBudget(TimeSpan retryAfter) =>
        new(null, ReturnAction.BackOff, "What the platform allows is used up for now", retryAfter);
}
