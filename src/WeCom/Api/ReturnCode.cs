namespace Tutorship.WeCom.Api;

/// <summary>One documented return code.</summary>
/// <param name="Doc">The page where it is described.</param>
public sealed record ReturnCode(int Code, ReturnAction Action, string Meaning, int Doc)
{
    /// <summary>The pause before the next attempt; null when there should be none.</summary>
    public TimeSpan? RetryAfter => Action switch
    {
        ReturnAction.Retry or ReturnAction.RenewToken => TimeSpan.FromSeconds(5),
        ReturnAction.BackOff => WeComLimits.MinuteBlock,
        ReturnAction.Alert or ReturnAction.Config => TimeSpan.FromMinutes(10),
        ReturnAction.AlertAndStop => WeComLimits.AddressBlock,
        _ => null,
    };
}
