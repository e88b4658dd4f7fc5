using System.Text.Json;

namespace Tutorship.WeCom.Api;

/// <summary>What the platform answers to a message: errcode 0 and still some people may be missing.</summary>
internal static class SendAnswers
{
    public static SendOutcome OfMessage(ApiResult<JsonElement> result) => Read(result, answer => new SendOutcome.Sent(
        answer.Ids("msgid"),
        answer.Text("response_code"),
        answer.Ids("invaliduser"),
        answer.Ids("unlicenseduser"),
        answer.Ids("invalidparty"),
        answer.Ids("invalidtag")));

    public static SendOutcome OfNotice(ApiResult<JsonElement> result) => Read(result, answer => new SendOutcome.Sent(
        [],
        "",
        [.. answer.Ids("invalid_parent_userid"), .. answer.Ids("invalid_student_userid")],
        [],
        answer.Ids("invalid_party"),
        []));

    /// <summary>Both parts of a long message arrived; the later one's card code counts.</summary>
    public static SendOutcome.Sent Join(SendOutcome.Sent first, SendOutcome.Sent second) => second with
    {
        MsgIds = [.. first.MsgIds, .. second.MsgIds],
        InvalidUsers = [.. first.InvalidUsers.Union(second.InvalidUsers)],
        UnlicensedUsers = [.. first.UnlicensedUsers.Union(second.UnlicensedUsers)],
    };

    /// <summary>An earlier part is there already, so the whole is in doubt.</summary>
    public static SendOutcome AfterAPart(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Passing passing => passing with { MayHaveArrived = true },
        SendOutcome.Stopped stopped => stopped with { MayHaveArrived = true },
        SendOutcome.OverBudget over => new SendOutcome.Passing(over.RetryAfter, null, MayHaveArrived: true),
        _ => outcome,
    };

    private static SendOutcome Read(ApiResult<JsonElement> result, Func<JsonElement, SendOutcome.Sent> read) => result switch
    {
        // Other calls may leave errcode out when they succeed; a message that counts as sent must have been accepted in so many words.
        ApiResult<JsonElement>.Done(var answer) => answer.Number("errcode") == 0 ? read(answer) : SendOutcome.Of(ApiFailure.Transport(mayHaveArrived: true)),
        ApiResult<JsonElement>.Failed(var failure) => SendOutcome.Of(failure),
        _ => throw new InvalidOperationException("A call ends in one of two ways."),
    };
}
