using System.Text.Encodings.Web;
using System.Text.Json;
using Tutorship.Domain;
using Tutorship.Scheduler;
using Tutorship.Scheduler.Reminders;
using Tutorship.Storage;

namespace Tutorship.Bot.Commands;

/// <summary>Answers "why did this mentor get nothing on Tuesday?" from what was written down then.</summary>
public static class SilenceReport
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task<int> RunAsync(SchoolAccess access, DateOnly on, StaffId member, bool json, CancellationToken cancel)
    {
        await using var db = await access.OpenAsync(cancel);
        var roster = (await access.Get<SchoolFactsStore>().SlowFactsAsync(db, cancel)).Roster;
        if (roster.Find(member) is not { } found)
        {
            return Exit.Refuse(CommandLinePhrases.NoSuchMember(member.Value));
        }

        var decision = await DayDecision.OfAsync(db, found.Id, on, cancel);
        foreach (var line in json ? [Write(decision, found.Id, on)] : DecisionLines.Of(decision, roster, found.Id, on))
        {
            Console.Out.WriteLine(line);
        }

        return Exit.Success;
    }

    private static string Write(DayDecision decision, StaffId member, DateOnly on) => JsonSerializer.Serialize(
        new
        {
            On = on,
            Mentor = member.Value,
            Reason = decision.Silence,
            Planned = decision.WasPlanned,
            Messages = decision.Messages.Select(message => new
            {
                message.Purpose,
                State = message.State.ToString().ToLowerInvariant(),
                DueAt = SchoolTime.Of(message.DueAt),
                SentAt = message.SentAt is { } at ? SchoolTime.Of(at) : (DateTimeOffset?)null,
                message.Reason,
            }),
        },
        Json);
}
