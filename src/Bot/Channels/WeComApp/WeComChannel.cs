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
    /// <summary>WeCom's own code for a message that reached nobody (doc 90313).</summary>
    private const int AllReceiversInvalid = 81013;

    public async Task<DeliveryResult> SendAsync(
        string schoolId,
        StaffId receiver,
        OutgoingMessage message,
        string key,
        CancellationToken cancellationToken)
    {
        if (apps.Find(schoolId) is not { } app)
        {
            return new DeliveryResult.Permanent(0, ChannelPhrases.SchoolNotConfigured(schoolId));
        }

        var client = clients.For(app.Platform);
        if (!WeComForm.IsUserId(receiver))
        {
            return new DeliveryResult.Permanent(AllReceiversInvalid, ChannelPhrases.OutOfReach());
        }

        var receivers = Receivers.User(receiver.Value);
        var options = SendOptions.Repeatable with { Nonce = NonceOf(key) };
        var outcome = WeComForm.MediaOf(message) is { } media
            ? await client.SendMediaAsync(receivers, media, options, cancellationToken)
            : await client.SendAsync(receivers, WeComForm.Of(message), options, cancellationToken);
        if (outcome is SendOutcome.Stopped stopped)
        {
            LogStopped(schoolId, stopped.Code, stopped.Meaning);
        }

        return ResultOf(outcome);
    }

    private static DeliveryResult ResultOf(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Sent { InvalidUsers: [] } => new DeliveryResult.Sent(),
        SendOutcome.Sent => new DeliveryResult.Permanent(AllReceiversInvalid, ChannelPhrases.OutOfReach()),
        SendOutcome.Passing passing => new DeliveryResult.Passing(passing.RetryAfter, passing.Code ?? 0, passing.MayHaveArrived),
        SendOutcome.OverBudget over => new DeliveryResult.Refused(over.RetryAfter),
        SendOutcome.Stopped stopped => new DeliveryResult.Passing(stopped.RetryAfter, stopped.Code),
        SendOutcome.Permanent permanent => new DeliveryResult.Permanent(permanent.Code, permanent.Meaning),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Two messages may read the same on one day; the same row's second attempt is the only true duplicate.</summary>
    private static string NonceOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16];

    [LoggerMessage(LogLevel.Error, "School {School}: nothing gets through to WeCom before this is put right: {Code} {Meaning}")]
    private partial void LogStopped(string school, int code, string meaning);
}
