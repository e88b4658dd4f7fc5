using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>明天提醒 moves today's reminder to the next school day, once (reminder-rules, "One message").</summary>
public static class Snoozing
{
    private const int FarthestDays = 60;

    public static OutgoingMessage? Snooze(Turn turn)
    {
        if (turn.Caseload.Count == 0 || NextSchoolDay(turn) is not { } day)
        {
            return new OutgoingMessage.Text(CommandPhrases.NothingToSnooze());
        }

        turn.Memory.Snooze(day);
        return new OutgoingMessage.Text(CommandPhrases.Snoozed(day));
    }

    private static DateOnly? NextSchoolDay(Turn turn)
    {
        var grades = turn.Caseload.Select(student => student.Grade).Distinct().ToList();
        for (var i = 1; i <= FarthestDays; i++)
        {
            if (grades.Any(grade => turn.Register.Calendar.IsSchoolDay(grade, turn.Today.AddDays(i))))
            {
                return turn.Today.AddDays(i);
            }
        }

        return null;
    }
}
