using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>Finds out who speaks and what they were last shown.</summary>
public sealed class TurnOpener(SchoolFactsStore facts, NoteProtector notes, TimeProvider clock)
{
    /// <summary>What strangers too are told of: whom to ask, and what to do in an emergency.</summary>
    public async Task<Plan> PlanAsync(TutorshipDb db, CancellationToken cancel) => (await facts.SlowFactsAsync(db, cancel)).Plan;

    /// <summary>Null when the sender is not on the roster.</summary>
    public async Task<Turn?> OpenAsync(TutorshipDb db, IncomingMessage message, CancellationToken cancel)
    {
        var school = await facts.SlowFactsAsync(db, cancel);
        if (message.Sender.Length == 0 || school.Roster.Find(new StaffId(message.Sender)) is not { } sender)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var row = await db.Conversations.FirstOrDefaultAsync(conversation => conversation.StaffId == sender.Id, cancel);
        return new Turn(
            db,
            message,
            school,
            sender,
            SchoolTime.Of(now).DateTime,
            new Memory(db, sender.Id, row, notes, now));
    }
}
