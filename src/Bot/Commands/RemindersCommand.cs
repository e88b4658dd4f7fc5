using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Bot.Commands;

/// <summary><c>reminders --on DATE --json [--why]</c>: what that day's messages would hold, without sending (reminder-rules).</summary>
public static class RemindersCommand
{
    public static Command Build()
    {
        var on = SharedOptions.On();
        var json = SharedOptions.Json();
        var why = new Option<bool>("--why") { Description = "Also say why the others get nothing." };
        var school = SharedOptions.School();
        var command = new Command("reminders", "Say who is reminded of what on a day.") { on, json, why, school };
        command.SetAction((parsed, cancel) => SchoolCommand.RunAsync(
            parsed.GetValue(school),
            access => RunAsync(access, parsed.GetValue(on), parsed.GetValue(json), parsed.GetValue(why), cancel),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(SchoolAccess access, DateOnly on, bool json, bool why, CancellationToken cancel)
    {
        await using var db = await access.OpenAsync(cancel);
        var facts = await access.Get<SchoolFactsStore>().LoadAsync(db, on, cancel);
        var muted = await db.Conversations.Where(row => row.MutedSince != null).Select(row => row.StaffId).ToListAsync(cancel);
        var snoozed = await db.Conversations.Where(row => row.SnoozedTo != null)
            .ToDictionaryAsync(row => row.StaffId, row => row.SnoozedTo!.Value, cancel);
        var plan = ReminderPlan.On(facts, on, muted.ToHashSet(), snoozed);
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
