using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;
using Tutorship.Storage.Redis;
using Tutorship.WeCom.Messages;
using Tutorship.WeCom.Rates;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>What an app's messages of the last day cost, from the outboxes of the schools that speak through it.</summary>
public sealed class PastDebits(SchoolApps apps, SchoolDbs dbs, NoteProtector protector, TimeProvider clock)
{
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<PastDebit>> OfAsync(string account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var debits = new List<PastDebit>();
        foreach (var school in apps.All.Where(school => school.Platform.SendAccount == account))
        {
            await using var db = await dbs.OpenAsync(school.Id, cancel);
            var sent = await PastSendings.SinceAsync(db, now - LongestWindow, cancel);
            debits.AddRange(sent.Where(sending => WeComForm.IsUserId(sending.Receiver)).SelectMany(sending => Of(school, sending, now)));
        }

        return debits;
    }

    private IEnumerable<PastDebit> Of(SchoolApp school, PastSending sending, DateTimeOffset now) =>
        SendCharges.OfMessage(school.Platform, Receivers.User(sending.Receiver.Value), PartsOf(school.Id, sending)).Charges
            .Where(charge => now - sending.At <= charge.Window)
            .Select(charge => new PastDebit(charge.Key, charge.Window, charge.Cost, sending.At));

    /// <summary>As many messages as the text took; pictures and files are one, however long their body.</summary>
    private int PartsOf(string schoolId, PastSending sending) =>
        sending.LongBody is { } body && OutgoingMessageJson.Read(protector.Unprotect(schoolId, body)) is var message && WeComForm.MediaOf(message) is null
            ? WeComForm.Of(message).PartCount
            : 1;
}
