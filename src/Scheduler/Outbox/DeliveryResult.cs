namespace Tutorship.Scheduler.Outbox;

/// <summary>What the outside said to one attempt.</summary>
public abstract record DeliveryResult
{
    private DeliveryResult()
    {
    }

    public sealed record Sent : DeliveryResult;

    /// <summary>
    /// It failed this time and may succeed later.
    /// </summary>
    /// <param name="RetryAfter">The least time to wait; null: the outbox's own growing pause.</param>
    /// <param name="Code">The platform's code, or the transport's (an HTTP status; 0 where there was no answer).</param>
    /// <param name="MayHaveArrived">
    /// The request went out and no answer came back: only the platform's duplicate check keeps a repetition from being read twice.
    /// </param>
    public sealed record Passing(TimeSpan? RetryAfter, int Code, bool MayHaveArrived = false) : DeliveryResult;

    /// <summary>It will never succeed. <paramref name="Reason"/> is for the administrator and holds no content.</summary>
    public sealed record Permanent(int Code, string Reason) : DeliveryResult;

    /// <summary>The shared rate budget is spent: nothing was sent, and it is no failure.</summary>
    public sealed record Refused(TimeSpan RetryAfter) : DeliveryResult;
}
