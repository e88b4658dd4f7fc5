using Tutorship.Domain;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>转介: a child somebody worries about, whom nobody has taken over yet. It holds who, whom and when, and no content.</summary>
/// <param name="Id">The key of the message that raised it.</param>
public sealed record OpenHandoff(string Id, StudentId Student, StaffId RaisedBy, DateTimeOffset RaisedAt);
