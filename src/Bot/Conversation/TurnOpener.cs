using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>Finds out who speaks and what they were last shown.</summary>
public sealed class TurnOpener(SchoolFactsStore facts, NoteProtector notes, TimeProvider clock)
{
    /// <summary>Whom the school tells strangers to ask; empty where its plan does not say.</summary>
    public async Task<string> OfficeAsync(TutorshipDb db, CancellationToken cancel) => (await facts.SlowFactsAsync(db, cancel)).Plan.Office;

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
