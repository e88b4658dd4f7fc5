using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>A sender who is not on the roster is met kindly, once a day; nothing is kept but a count (product principle 12).</summary>
public static class Strangers
{
    /// <summary>Saves the count by itself: a stranger's message leaves no receipt.</summary>
    public static async Task<Answer> GreetAsync(
        TutorshipDb db, IncomingMessage message, DateTimeOffset now, string office, CancellationToken cancel)
    {
        var today = SchoolTime.DayOf(now);
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Sender.ToLowerInvariant())));
        var row = await db.Strangers.FirstOrDefaultAsync(stranger => stranger.Day == today && stranger.UserKey == key, cancel);
        if (row is not null)
        {
            row.Count++;
        }
        else
        {
            db.Strangers.Add(new StrangerRow { Day = today, UserKey = key, Count = 1 });
        }

        await db.SaveChangesAsync(cancel);
        return row is null ? Answer.Say(CommandPhrases.Stranger(office)) : Answer.Silence;
    }
}
