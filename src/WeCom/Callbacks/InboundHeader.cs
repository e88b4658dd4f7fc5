namespace Tutorship.WeCom.Callbacks;

/// <summary>What every message and event carries (docs 90239, 90240).</summary>
/// <param name="ToUserName">The CorpId.</param>
/// <param name="FromUserName">The member's UserID as it came, or <c>sys</c>.</param>
/// <param name="AgentId">Empty for events that do not belong to an app.</param>
/// <param name="DedupKey">The same for every retry of the same callback, at most 128 characters.</param>
public sealed record InboundHeader(
    string ToUserName, string FromUserName, DateTimeOffset CreatedAt, string AgentId, string DedupKey)
{
    /// <summary>UserIDs are case-insensitive and come back in lower case elsewhere: look members up by this.</summary>
    public string UserId => FromUserName.ToLowerInvariant();
}
