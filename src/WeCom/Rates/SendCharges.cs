using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Rates;

/// <summary>What a call costs (doc 90312).</summary>
internal static class SendCharges
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Members behind departments, tags and everyone are not known here, so only the app pays for them.</summary>
    public static IReadOnlyList<RateCharge> OfMessage(WeComApp app, Receivers receivers) =>
        [.. receivers.Users.SelectMany(user => OfMember(app, user)), .. OfDay(app, Math.Max(1, receivers.Users.Count))];

    /// <summary>No figure is published for school notices: they are throttled like messages.</summary>
    public static IReadOnlyList<RateCharge> OfNotice(WeComApp app, SchoolNotice notice) =>
    [
        .. notice.ParentIds.Concat(notice.StudentIds).SelectMany(person => OfMember(app, $"school:{person}")),
        .. OfDay(app, notice.ParentIds.Count + notice.StudentIds.Count),
    ];

    public static IReadOnlyList<RateCharge> OfCall(WeComApp app, string api) =>
    [
        new($"wecom:{app.CorpId}:api:{api}:minute", WeComLimits.ApiCallsPerMinute, Minute, 1),
        new($"wecom:{app.CorpId}:api:{api}:hour", WeComLimits.ApiCallsPerHour, Hour, 1),
    ];

    private static IEnumerable<RateCharge> OfMember(WeComApp app, string user)
    {
        var key = $"wecom:{app.CorpId}:{app.AgentId}:member:{user.ToLowerInvariant()}";
        yield return new RateCharge($"{key}:minute", WeComLimits.MemberMessagesPerMinute, Minute, 1);
        yield return new RateCharge($"{key}:hour", WeComLimits.MemberMessagesPerHour, Hour, 1);
    }

    private static IEnumerable<RateCharge> OfDay(WeComApp app, int people)
    {
        if (app.AccountCap is { } cap)
        {
            yield return new RateCharge(
                $"wecom:{app.CorpId}:{app.AgentId}:day", cap * WeComLimits.MessagesPerAccountAndDay, Day, people);
        }
    }
}
