using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Crisis;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>
/// A sender who is not on the roster is met kindly, once a day; nothing is kept but a count (product principle 12), and, so that a
/// message that the platform repeats gets its answer again, a digest of that message's key. Where a message speaks of danger, the
/// emergency steps are for strangers too, every time.
/// </summary>
public sealed class Strangers(ReceiptBook receipts, TimeProvider clock)
{
    public async Task<Answer> GreetAsync(TutorshipDb db, IncomingMessage message, Plan plan, CancellationToken cancel)
    {
        var danger = ReplyReader.DangerIn(message.Text);
        var greeting = await CountedAsync(db, message, plan.Office, cancel);
        return danger.Tier == DangerTier.None
            ? greeting
            : Answer.Say($"{CrisisPhrases.Steps(plan, danger.Kinds)}\n{CommandPhrases.Stranger(plan.Office)}");
    }

    private async Task<Answer> CountedAsync(TutorshipDb db, IncomingMessage message, string office, CancellationToken cancel)
    {
        var faceless = message with { Key = DigestOf(message.Key), Sender = "", Text = "" };
        if (await receipts.FindAsync(db, faceless, cancel) is { } earlier)
        {
            return earlier;
        }

        var today = SchoolTime.DayOf(clock.GetUtcNow());
        var key = DigestOf(message.Sender.ToLowerInvariant());
        var row = await db.Strangers.FirstOrDefaultAsync(stranger => stranger.Day == today && stranger.UserKey == key, cancel);
        if (row is not null)
        {
            row.Count++;
            await db.SaveChangesAsync(cancel);
            return Answer.Silence;
        }

        db.Strangers.Add(new StrangerRow { Day = today, UserKey = key, Count = 1 });
        return await receipts.CommitAsync(db, faceless, new OutgoingMessage.Text(CommandPhrases.Stranger(office)), cancel);
    }

    private static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
