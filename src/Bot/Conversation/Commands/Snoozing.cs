using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 明天提醒 moves today's reminder to the next school day, once (reminder-rules, "One message"). What is due before that day
/// cannot wait for it, and is named.
/// </summary>
public sealed class Snoozing(OpenGaps gaps)
{
    public async Task<OutgoingMessage?> SnoozeAsync(Turn turn, CancellationToken cancel)
    {
        if (turn.Caseload.Count == 0 || NextSchoolDay(turn) is not { } day)
        {
            return new OutgoingMessage.Text(CommandPhrases.NothingToSnooze());
        }

        if (turn.Memory.SnoozedTo == turn.Today)
        {
            return new OutgoingMessage.Text(SnoozePhrases.OnlyOnce());
        }

        turn.Memory.Snooze(day);
        var endsBefore = (await gaps.OpenAsync(turn, cancel)).FirstOrDefault(open => open.Due < day && !open.Requirement.Kind.IsOfLifeEvent);
        return new OutgoingMessage.Text(endsBefore is null
            ? CommandPhrases.Snoozed(day)
            : SnoozePhrases.SnoozedPastDue(day, endsBefore.Title, endsBefore.Due, endsBefore.Missing.Count));
    }

    private static DateOnly? NextSchoolDay(Turn turn) =>
        new SchoolDays(turn.Register.Calendar, [.. turn.Caseload.Select(student => student.Grade).Distinct(StringComparer.Ordinal)])
            .After(turn.Today);
}
