using Tutorship.Domain;

namespace Tutorship.Scheduler.Outbox;

/// <summary>One message on its way out, to one person or to several who read the same.</summary>
/// <param name="SchoolId">The school whose app speaks.</param>
/// <param name="Receivers">Who reads it; in the same order at every attempt.</param>
/// <param name="Message">What is said.</param>
/// <param name="Key">The same for every attempt at the same message, so that the platform's duplicate check can suppress a second one.</param>
/// <param name="IsUrgent">It may use what the budgets keep free, and does not wait for an outage to be over.</param>
public sealed record Envelope(string SchoolId, IReadOnlyList<StaffId> Receivers, OutgoingMessage Message, string Key, bool IsUrgent);
