namespace Tutorship.Simulator.Api;

/// <summary>A return code and its message, as documented on page 90313; the message is for people only.</summary>
internal sealed record ApiError(int Code, string Message)
{
    public static readonly ApiError SecretWrong = new(40001, "invalid credential");
    public static readonly ApiError MediaTypeWrong = new(40004, "invalid media type");
    public static readonly ApiError MediaSizeWrong = new(40006, "invalid media size");
    public static readonly ApiError MediaIdWrong = new(40007, "invalid media_id");
    public static readonly ApiError MessageTypeWrong = new(40008, "invalid message type");
    public static readonly ApiError CorpIdWrong = new(40013, "invalid corpid");
    public static readonly ApiError TokenInvalid = new(40014, "invalid access_token");
    public static readonly ApiError CodeInvalid = new(40029, "invalid oauth_code");
    public static readonly ApiError UserListWrong = new(40031, "invalid userid list");
    public static readonly ApiError UserListTooLong = new(40032, "invalid userid list size");
    public static readonly ApiError Escapes = new(40033, "invalid request character: \\uXXXX escapes are not accepted");
    public static readonly ApiError JsonWrong = new(40035, "invalid parameter. Warning: wrong json format. ");
    public static readonly ApiError AgentIdWrong = new(40056, "invalid agentid");
    public static readonly ApiError BodyEmpty = new(40063, "empty parameter");
    public static readonly ApiError ImageBroken = new(40123, "invalid image");
    public static readonly ApiError TokenMissing = new(41001, "access_token missing");
    public static readonly ApiError CorpIdMissing = new(41002, "corpid missing");
    public static readonly ApiError SecretMissing = new(41004, "corpsecret missing");
    public static readonly ApiError AgentIdMissing = new(41011, "agentid missing");
    public static readonly ApiError TaskId = new(42014, "invalid template_card.task_id");
    public static readonly ApiError CardOfOtherApp = new(42015, "response_code belongs to another agentid");
    public static readonly ApiError TokenExpired = new(42001, "access_token expired");
    public static readonly ApiError CodeExpired = new(42022, "oauth_code expired");
    public static readonly ApiError RecallTooLate = new(42052, "message older than 24 hours");
    public static readonly ApiError CallbackMissing = new(43012, "callback url not configured for an interactive card");
    public static readonly ApiError MediaEmpty = new(44001, "empty media data");
    public static readonly ApiError ContentEmpty = new(44004, "content is empty");
    public static readonly ApiError MediaTooBig = new(45001, "media size out of limit");
    public static readonly ApiError ContentTooLong = new(45002, "content size out of limit");
    public static readonly ApiError TooMany = new(45009, "api freq out of limit");
    public static readonly ApiError CardCodeSpent = new(60140, "response_code used or expired");
    public static readonly ApiError NobodyReached = new(81013, "user & party & tag all invalid");
    public static readonly ApiError NobodyGiven = new(82001, "all of touser, toparty and totag are empty");
    public static readonly ApiError PartyListTooLong = new(82002, "invalid party list size");
    public static readonly ApiError TagListTooLong = new(82003, "invalid tag list size");
    public static readonly ApiError AgentOfOtherToken = new(301002, "agentid does not belong to this access_token");

    /// <summary>What a fault was switched on to answer; 60020 names the caller's address, as the platform does.</summary>
    public static ApiError Switched(int code) => new(
        code, code == 60020 ? "not allow to access from your ip, hint: [1763900401], from ip: 203.0.113.7, more info at 60020" : "as switched on");

    public static ApiError Parameter(string name) => new(40058, $"invalid parameter: {name}");

    /// <summary>A fault in a card's field, 42027 to 42051.</summary>
    public static ApiError Card(int code, string field) => new(code, $"invalid template_card.{field}");
}
