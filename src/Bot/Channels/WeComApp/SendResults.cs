using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.WeCom.Api;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>WeCom's answers as the outbox knows them: one for the message, and those whom it missed though it was accepted.</summary>
public static class SendResults
{
    /// <summary>WeCom's own code for a message that reached nobody (doc 90313).</summary>
    private const int AllReceiversInvalid = 81013;

    /// <summary>Too many calls at once (doc 90312).</summary>
    private const int TooManyAtOnce = 45033;

    public static DeliveryResult NobodyReached { get; } =
        new DeliveryResult.Permanent(AllReceiversInvalid, ChannelPhrases.OutOfReach()) { IsOfReceivers = true };

    /// <param name="outcome">What WeCom said.</param>
    /// <param name="receivers">Everybody it was meant for, those too whom WeCom could never know.</param>
    public static DeliveryResult Of(SendOutcome outcome, IReadOnlyList<StaffId> receivers) => outcome switch
    {
        SendOutcome.Sent sent => Sent(receivers, sent),
        SendOutcome.Passing passing => new DeliveryResult.Passing(passing.RetryAfter, passing.Code ?? 0, passing.MayHaveArrived)
        {
            IsCrowded = passing.Code == TooManyAtOnce,
        },
        SendOutcome.OverBudget over => new DeliveryResult.Refused(over.RetryAfter),
        SendOutcome.Stopped stopped => new DeliveryResult.Stopped(stopped.RetryAfter, stopped.Code, stopped.MayHaveArrived),
        SendOutcome.Permanent permanent => new DeliveryResult.Permanent(permanent.Code, permanent.Meaning)
        {
            IsOfReceivers = permanent.Action == ReturnAction.Split || (permanent.Action == ReturnAction.Drop && IsOfReceivers(permanent.Code)),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static DeliveryResult Sent(IReadOnlyList<StaffId> receivers, SendOutcome.Sent sent)
    {
        List<Missed> missed =
        [
            .. receivers.Where(receiver => !WeComForm.IsUserId(receiver) || Names(sent.InvalidUsers, receiver))
                .Select(receiver => new Missed(receiver, AllReceiversInvalid, ChannelPhrases.OutOfReach())),
            .. receivers.Where(receiver => Names(sent.UnlicensedUsers, receiver) && !Names(sent.InvalidUsers, receiver))
                .Select(receiver => new Missed(receiver, DeliveryAlerts.Unlicensed, ChannelPhrases.Unlicensed())),
        ];
        return new DeliveryResult.Sent { Missed = missed };
    }

    /// <summary>WeCom answers in lower case, whatever it was asked.</summary>
    private static bool Names(IReadOnlyList<string> users, StaffId receiver) =>
        users.Contains(receiver.Value, StringComparer.OrdinalIgnoreCase);

    private static bool IsOfReceivers(int code) => code is 81013 or 40003 or 46004 or 60111 or 60021 or 60011 or 50002 or 43004;
}
