using Spectre.Console;
using Tutorship.Domain;
using Tutorship.Scheduler.Reminders;

namespace Tutorship.Bot.Commands;

/// <summary>A day's reminders for people.</summary>
public static class ReminderTable
{
    public static void Print(Roster roster, ReminderPlan plan, DateOnly on, bool why)
    {
        if (plan.Reminders.Count == 0)
        {
            AnsiConsole.WriteLine(CommandLinePhrases.NothingDue(on));
        }
        else
        {
            var table = new Table().AddColumns(CommandLinePhrases.ReminderColumns());
            foreach (var reminder in plan.Reminders)
            {
                table.AddRow(
                    Name(roster, reminder.Receiver),
                    reminder.For is { } absent ? Name(roster, absent) : "",
                    CommandLinePhrases.Step(reminder.Step),
                    Join(reminder.Requirements.Select(due => RequirementPhrases.Title(due.Requirement))),
                    Join(reminder.Students.Select(student => student.Student.Name)));
            }

            AnsiConsole.Write(table);
        }

        if (why)
        {
            PrintSilences(roster, plan);
        }
    }

    private static void PrintSilences(Roster roster, ReminderPlan plan)
    {
        var table = new Table().AddColumns(CommandLinePhrases.SilenceColumns());
        foreach (var silence in plan.Silences)
        {
            table.AddRow(Name(roster, silence.Mentor), SilencePhrases.Because(silence.Reason.WireName));
        }

        AnsiConsole.Write(table);
    }

    private static string Name(Roster roster, StaffId id) => Markup.Escape(roster.Find(id)?.Name ?? id.Value);

    private static string Join(IEnumerable<string> names) => Markup.Escape(string.Join("、", names));
}
