namespace Tutorship.WeCom.Api;

/// <summary>What became of a message. Accepted is not delivered: the platform never tells the latter.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The operator has to know.</summary>
    public virtual bool NeedsAlert => false;

    /// <param name="MsgIds">For recall; several when the text had to be split, none for school notices.</param>
    /// <param name="ResponseCode">For one update of the card within 72 hours; empty for everything else.</param>
    /// <param name="InvalidUsers">In lower case: not reached, the others were. Parents and students for school notices.</param>
    /// <param name="UnlicensedUsers">In lower case: within reach, but without a licence.</param>
    public sealed record Sent(
        IReadOnlyList<string> MsgIds,
        string ResponseCode,
        IReadOnlyList<string> InvalidUsers,
        IReadOnlyList<string> UnlicensedUsers,
        IReadOnlyList<string> InvalidParties,
        IReadOnlyList<string> InvalidTags) : SendOutcome;

    /// <summary>Not this time; the same request later may do.</summary>
    /// <param name="Code">Null when the platform was not reached or answered rubbish.</param>
    /// <param name="MayHaveArrived">Repeat it only with a duplicate check.</param>
    public sealed record Passing(TimeSpan RetryAfter, int? Code, bool MayHaveArrived) : SendOutcome;

    /// <summary>Nothing was asked of the platform: it would have dropped the message in silence.</summary>
    public sealed record OverBudget(TimeSpan RetryAfter) : SendOutcome;

    /// <summary>No message gets through before the administrator puts something right; this one may follow then.</summary>
    public sealed record Stopped(
        TimeSpan RetryAfter, int Code, ReturnAction Action, string Meaning, bool MayHaveArrived = false) : SendOutcome
    {
        public override bool NeedsAlert => true;
    }

    /// <summary>This message will never get through.</summary>
    public sealed record Permanent(int Code, ReturnAction Action, string Meaning) : SendOutcome
    {
        public override bool NeedsAlert => Action == ReturnAction.Bug;
    }

    internal static SendOutcome Of(ApiFailure failure) => failure switch
    {
        { Action: ReturnAction.BackOff, Code: null, RetryAfter: { } wait } => new OverBudget(wait),
        { NeedsAlert: true, Code: { } code, RetryAfter: { } wait } => new Stopped(wait, code, failure.Action, failure.Meaning),
        { RetryAfter: { } wait } => new Passing(wait, failure.Code, failure.MayHaveArrived),
        _ => new Permanent(failure.Code ?? 0, failure.Action, failure.Meaning),
    };
}
