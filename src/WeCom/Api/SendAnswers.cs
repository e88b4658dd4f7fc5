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

    private static SendOutcome Read(ApiResult<JsonElement> result, Func<JsonElement, SendOutcome.Sent> read) => result switch
    {
        ApiResult<JsonElement>.Done(var answer) => read(answer),
        ApiResult<JsonElement>.Failed(var failure) => SendOutcome.Of(failure),
        _ => throw new InvalidOperationException("A call ends in one of two ways."),
    };
}
