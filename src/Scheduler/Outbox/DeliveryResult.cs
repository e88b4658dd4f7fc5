using Tutorship.Domain;

namespace Tutorship.Scheduler.Outbox;

/// <summary>What the outside said to one attempt.</summary>
public abstract record DeliveryResult
{
    private DeliveryResult()
    {
    }

    /// <summary>Accepted, which is all the platform ever says.</summary>
    public sealed record Sent : DeliveryResult
    {
        /// <summary>Whom it did not reach, and never will as things are.</summary>
        public IReadOnlyList<Missed> Missed { get; init; } = [];
    }

    /// <summary>
    /// It failed this time and may succeed later.
    /// </summary>
    /// <param name="RetryAfter">The least time to wait; null: the outbox's own growing pause.</param>
    /// <param name="Code">The platform's code, or the transport's (an HTTP status; 0 where there was no answer).</param>
    /// <param name="MayHaveArrived">
    /// The request went out and no answer came back: only the platform's duplicate check keeps a repetition from being read twice.
    /// </param>
    public sealed record Passing(TimeSpan? RetryAfter, int Code, bool MayHaveArrived = false) : DeliveryResult
    {
        /// <summary>Too much at once: the school's messages go one after the other for a while.</summary>
        public bool IsCrowded { get; init; }
    }

    /// <summary>Nothing of this kind gets through before the administrator puts something right; it may follow then.</summary>
    public sealed record Stopped(TimeSpan RetryAfter, int Code, bool MayHaveArrived = false) : DeliveryResult;

    /// <summary>It will never succeed.</summary>
    /// <param name="Code">The platform's.</param>
    /// <param name="Reason">For the administrator; holds no content.</param>
    public sealed record Permanent(int Code, string Reason) : DeliveryResult
    {
        /// <summary>The fault lies with whom it was for, or how many they are; each by themselves may be reached.</summary>
        public bool IsOfReceivers { get; init; }
    }

    /// <summary>The shared rate budget is spent: nothing was sent, and it is no failure.</summary>
    public sealed record Refused(TimeSpan RetryAfter) : DeliveryResult;
}

/// <summary>A receiver whom the platform does not reach.</summary>
public sealed record Missed(StaffId Receiver, int Code, string Reason);
