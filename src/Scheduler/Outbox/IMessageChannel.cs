namespace Tutorship.Scheduler.Outbox;

/// <summary>The way out of the process: WeCom's own app, or a terminal.</summary>
public interface IMessageChannel
{
    /// <summary>
    /// Hands one message to the platform. A failure of the outside is a <see cref="DeliveryResult"/>, never an exception; where
    /// the token ends the attempt, it is unknown whether the message arrived.
    /// </summary>
    Task<DeliveryResult> SendAsync(Envelope envelope, CancellationToken cancellationToken);
}
