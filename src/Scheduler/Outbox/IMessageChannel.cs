using Tutorship.Domain;

namespace Tutorship.Scheduler.Outbox;

/// <summary>The way out of the process: WeCom's own app, or a terminal.</summary>
public interface IMessageChannel
{
    /// <summary>
    /// Hands one message to the platform. A failure of the outside is a <see cref="DeliveryResult"/>, never an exception.
    /// </summary>
    /// <param name="schoolId">The school whose app speaks.</param>
    /// <param name="receiver">Who reads it.</param>
    /// <param name="message">What is said.</param>
    /// <param name="key">
    /// The same for every attempt at the same message, so that the platform's duplicate check can suppress a second one.
    /// </param>
    /// <param name="cancellationToken">Ends the attempt; whether it arrived is then unknown.</param>
    Task<DeliveryResult> SendAsync(
        string schoolId,
        StaffId receiver,
        OutgoingMessage message,
        string key,
        CancellationToken cancellationToken);
}
