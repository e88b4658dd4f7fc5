using System.Globalization;
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

    public const string SubstitutePrefix = "substitute:";

    public const string ReleasedPrefix = "released:";

    public const string PastLadder = "past_ladder";

    public const string HeatMapPrefix = "heat_map:";

    public const string AppointmentPrefix = "appointment:";

    public const string UndeliveredPrefix = "undelivered:";

    public const string UnreachedPrefix = "unreached:";

    public const string StoppedPrefix = "stopped:";

    /// <summary>The same words to many people; rows of it come with their body.</summary>
    public const string NoticePrefix = "notice:";

    public const string HandoffPrefix = "handoff:";

    /// <summary>Somebody is to be asked, and there is nobody.</summary>
    public const string Unmanned = "handoff_unmanned";

    private static readonly string[] HandoffWords = ["taken", "withdrawn", "unanswered", "slowed", "given_back"];

    private static readonly string[] Alerts = [UndeliveredPrefix, UnreachedPrefix, StoppedPrefix];

    private static readonly string[] Shared = [DigestPrefix, HandoffPrefix, NoticePrefix];

    /// <summary>A life event that is told at once, by itself.</summary>
    public static string Event(EntryId lifeEvent) => EventPrefix + lifeEvent.Value;

    /// <param name="scope"><c>school</c>, a grade or a class.</param>
    public static string Digest(string scope) => DigestPrefix + scope;

    /// <summary>A leave without substitute began.</summary>
    public static string Leave(StaffId mentor) => LeavePrefix + mentor.Value;

    /// <summary>Somebody was chosen to stand in for a mentor on leave.</summary>
    public static string Substitute(StaffId mentor, StaffId substitute) => $"{SubstitutePrefix}{mentor.Value}:{substitute.Value}";

    /// <summary>Whoever stood in for a mentor need not any more.</summary>
    public static string Released(StaffId mentor) => ReleasedPrefix + mentor.Value;

    /// <summary>The digest's picture.</summary>
    public static string HeatMap(string scope) => HeatMapPrefix + scope;

    /// <summary>A mentor asked to be reminded of one student on a day.</summary>
    public static string Appointment(StudentId student) => AppointmentPrefix + student.Value;

    /// <summary>Messages ended with this code.</summary>
    public static string Undelivered(int code) => FormattableString.Invariant($"{UndeliveredPrefix}{code}");

    /// <summary>Somebody cannot be reached, because of this code.</summary>
    public static string Unreached(int code) => FormattableString.Invariant($"{UnreachedPrefix}{code}");

    /// <summary>Nothing gets through, because of this code.</summary>
    public static string Stopped(int code) => FormattableString.Invariant($"{StoppedPrefix}{code}");

    /// <summary>The part before the first colon: what may be logged, for behind it stand people.</summary>
    public static string KindOf(string purpose) => purpose.Split(':', 2)[0];

    /// <summary>Of the three above.</summary>
    public static int CodeOf(string purpose) =>
        int.Parse(purpose.AsSpan(purpose.IndexOf(':', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);

    /// <summary>It speaks of other rows to the administrators.</summary>
    public static bool IsAlert(string purpose) => Alerts.Any(prefix => purpose.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Several people may be told the very same, in one message to all of them.</summary>
    public static bool IsShared(string purpose) =>
        IsAlert(purpose) || Shared.Any(prefix => purpose.StartsWith(prefix, StringComparison.Ordinal));

    /// <param name="id">The hand-over; may hold colons.</param>
    /// <param name="rung">From 0.</param>
    public static string Handoff(string id, int rung) => FormattableString.Invariant($"{HandoffPrefix}{id}:{rung}");

    /// <summary>The word back to who raised it.</summary>
    public static string TakenHandoff(string id) => $"{HandoffPrefix}{id}:taken";

    /// <summary>To those who worry: whoever took it gave it back.</summary>
    public static string GivenBackHandoff(string id) => $"{HandoffPrefix}{id}:given_back";

    /// <summary>To those who were asked: it was a mistake.</summary>
    public static string WithdrawnHandoff(string id) => $"{HandoffPrefix}{id}:withdrawn";

    /// <summary>To who raised it: everybody was asked, and nobody answered yet.</summary>
    public static string UnansweredHandoff(string id) => $"{HandoffPrefix}{id}:unanswered";

    /// <summary>To who raised it: a day has passed, and from now on it is asked once a morning.</summary>
    public static string SlowedHandoff(string id) => $"{HandoffPrefix}{id}:slowed";

    /// <summary>Exactly the forms above.</summary>
    public static bool IsHandoff(string purpose) =>
        purpose.StartsWith(HandoffPrefix, StringComparison.Ordinal)
        && purpose.LastIndexOf(':') > HandoffPrefix.Length
        && (RungOf(purpose) is not null || HandoffWords.Contains(purpose[(purpose.LastIndexOf(':') + 1)..]));

    public static string HandoffIdOf(string purpose) => purpose[HandoffPrefix.Length..purpose.LastIndexOf(':')];

    /// <summary>Null for the words back.</summary>
    public static int? RungOf(string purpose) =>
        int.TryParse(purpose.AsSpan(purpose.LastIndexOf(':') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var rung) ? rung : null;

    /// <summary>
    /// Whether it keeps off the round minutes, also late and when tried again: nobody waits for it. Events, hand-overs, answers
    /// and alerts go when they are ready.
    /// </summary>
    public static bool CanWait(string purpose) =>
        purpose is Reminder or Nudge or PastLadder
        || new[] { DigestPrefix, HeatMapPrefix, LeavePrefix, SubstitutePrefix, ReleasedPrefix, AppointmentPrefix }.Any(prefix => purpose.StartsWith(prefix, StringComparison.Ordinal));

    public static string Key(StaffId receiver, DateOnly day, string purpose) =>
        FormattableString.Invariant($"{receiver.Value.ToUpperInvariant()}|{day:yyyy-MM-dd}|{purpose}");
}
