using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>A day's decision in sentences; never what the message said.</summary>
public static class DecisionLines
{
    public static IReadOnlyList<string> Of(DayDecision decision) => Of(decision, SilencePhrases.Because, SilencePhrases.NothingDue());

    /// <summary>With what the roster knows of that day: who stood in, and whether there was anybody to be reminded of.</summary>
    public static IReadOnlyList<string> Of(DayDecision decision, Roster roster, StaffId member, DateOnly day)
    {
        var leave = roster.LeaveOf(member, day);
        return Of(
            decision,
            reason => reason == SilenceReason.OnLeave.WireName && leave is not null
                ? SilencePhrases.OnLeave(leave.Substitute is { } substitute ? roster.Find(substitute)?.Name : null)
                : SilencePhrases.Because(reason),
            roster.CaseloadOf(member, day).Count > 0 ? SilencePhrases.NothingDue() : SilencePhrases.NoStudents());
    }

    private static IReadOnlyList<string> Of(DayDecision decision, Func<string, string> because, string nothing)
    {
        List<string> lines = [.. decision.Messages.Select(message => SilencePhrases.Line(Kind(message.Purpose), Fate(message)))];
        if (decision.Silence is { } reason && !decision.Messages.Any(message => message.State == OutboxState.Dropped && message.Reason == reason))
        {
            lines.Add(because(reason));
        }

        return lines.Count > 0 ? lines : [decision.WasPlanned ? nothing : SilencePhrases.NotKept()];
    }

    private static string Kind(string purpose) => purpose switch
    {
        Purpose.Reminder => SilencePhrases.Reminder(),
        Purpose.Nudge => SilencePhrases.Nudge(),
        _ => SilencePhrases.LifeEvent(),
    };

    private static string Fate(MessageFate message) => message.State switch
    {
        OutboxState.Sent => SilencePhrases.Sent(TimeOf(message.SentAt ?? message.DueAt)),
        OutboxState.Dropped => SilencePhrases.Dropped(message.Reason ?? SilenceReason.Done.WireName),
        OutboxState.Dead => SilencePhrases.Undelivered(message.ErrorCode is > 0 and var code ? code : null),
        OutboxState.Unknown => SilencePhrases.InDoubt(message.Reason is null or DeliveryAlerts.InDoubt ? null : message.Reason),
        _ => SilencePhrases.Waiting(TimeOf(message.DueAt)),
    };

    private static TimeOnly TimeOf(DateTimeOffset moment) => SchoolTime.TimeOf(moment);
}
