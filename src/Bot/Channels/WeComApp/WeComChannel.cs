using System.Security.Cryptography;
using System.Text;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Messages;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>Sends what the bot says by itself through the school's app in WeCom, with the longest duplicate check there is.</summary>
public sealed partial class WeComChannel(SchoolApps apps, WeComClients clients, ILogger<WeComChannel> log) : IMessageChannel
{
    public async Task<DeliveryResult> SendAsync(Envelope envelope, CancellationToken cancellationToken)
    {
        if (apps.Find(envelope.SchoolId) is not { } app)
        {
            return new DeliveryResult.Permanent(0, ChannelPhrases.SchoolNotConfigured(envelope.SchoolId));
        }

        var possible = envelope.Receivers.Where(WeComForm.IsUserId).ToList();
        if (possible.Count == 0)
        {
            return SendResults.NobodyReached;
        }

        var outcome = await SendAsync(clients.For(app.Platform), envelope, possible, cancellationToken);
        if (outcome is SendOutcome.Stopped stopped)
        {
            LogStopped(envelope.SchoolId, stopped.Code, stopped.Meaning);
        }

        return SendResults.Of(outcome, envelope.Receivers);
    }

    private static Task<SendOutcome> SendAsync(
        WeComClient client, Envelope envelope, IReadOnlyList<StaffId> receivers, CancellationToken cancellationToken)
    {
        var users = Receivers.UsersOf([.. receivers.Select(receiver => receiver.Value)]);
        var options = SendOptions.Repeatable with { Nonce = NonceOf(envelope.Key), IsUrgent = envelope.IsUrgent };
        return WeComForm.MediaOf(envelope.Message) is { } media
            ? client.SendMediaAsync(users, media, options, cancellationToken)
            : client.SendAsync(users, WeComForm.Of(envelope.Message), options, cancellationToken);
    }

    /// <summary>Two messages may read the same on one day; the same row's second attempt is the only true duplicate.</summary>
    private static string NonceOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16];

    [LoggerMessage(LogLevel.Error, "School {School}: nothing gets through to WeCom before this is put right: {Code} {Meaning}")]
    private partial void LogStopped(string school, int code, string meaning);
}
