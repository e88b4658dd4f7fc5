using Tutorship.Domain;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// What a row is for, and with it the key that makes it unique in its school: receiver, day, purpose. The school stands on
/// every row.
/// </summary>
public static class Purpose
{
    public const string Reminder = "reminder";

    public const string Nudge = "nudge";

    public const string EventPrefix = "event:";

    public const string DigestPrefix = "digest:";

    public const string LeavePrefix = "leave:";

    public const string UndeliveredPrefix = "undelivered:";

    /// <summary>A life event that is told at once, by itself.</summary>
    public static string Event(EntryId lifeEvent) => EventPrefix + lifeEvent.Value;

    /// <param name="scope"><c>school</c>, a grade or a class.</param>
    public static string Digest(string scope) => DigestPrefix + scope;

    /// <summary>A leave without substitute began.</summary>
    public static string Leave(StaffId mentor) => LeavePrefix + mentor.Value;

    /// <summary>Messages ended with this code.</summary>
    public static string Undelivered(int code) => FormattableString.Invariant($"{UndeliveredPrefix}{code}");

    public static string Key(StaffId receiver, DateOnly day, string purpose) =>
        FormattableString.Invariant($"{receiver.Value.ToUpperInvariant()}|{day:yyyy-MM-dd}|{purpose}");
}
