using System.CommandLine;
using Tutorship.Domain;
using Tutorship.Scheduler.Reminders;
using Tutorship.Storage;

namespace Tutorship.Bot.Commands;

/// <summary>
/// <c>reminders --on DATE --json [--why]</c>: what that day's messages would hold, without sending (reminder-rules). With
/// <c>--why --mentor ID</c>: what was decided about one person that day, as it was written down then.
/// </summary>
public static class RemindersCommand
{
    public static Command Build()
    {
        var on = SharedOptions.On();
        var json = SharedOptions.Json();
        var why = new Option<bool>("--why") { Description = "Also say why the others get nothing." };
        var mentor = new Option<string?>("--mentor") { Description = "With --why: what was decided about this user id on that day." };
        var school = SharedOptions.School();
        var command = new Command("reminders", "Say who is reminded of what on a day.") { on, json, why, mentor, school };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(mentor) is not null && !parsed.GetValue(why))
            {
                parsed.AddError("--mentor goes with --why.");
            }
        });
        command.SetAction((parsed, cancel) => SchoolCommand.RunAsync(
            parsed.GetValue(school),
            access => parsed.GetValue(mentor) is { } member
                ? SilenceReport.RunAsync(access, parsed.GetValue(on), new StaffId(member), parsed.GetValue(json), cancel)
                : RunAsync(access, parsed.GetValue(on), parsed.GetValue(json), parsed.GetValue(why), cancel),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(SchoolAccess access, DateOnly on, bool json, bool why, CancellationToken cancel)
    {
        await using var db = await access.OpenAsync(cancel);
        var facts = await access.Get<SchoolFactsStore>().LoadAsync(db, on, cancel);
        var wishes = await Wishes.LoadAsync(db, cancel);
        var plan = ReminderPlan.On(facts, on, wishes.Muted, wishes.Snoozed);
        if (json)
        {
            Console.Out.WriteLine(ReminderJson.Write(plan, why));
        }
        else
        {
            ReminderTable.Print(facts.Roster, plan, on, why);
        }

        return Exit.Success;
    }
}
