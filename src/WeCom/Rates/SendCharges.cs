using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Rates;

/// <summary>What a call costs (doc 90312): messages have limits of their own, every other API has the corporation's.</summary>
public static class SendCharges
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Members behind departments, tags and everyone are not known here, so only the app pays for them.</summary>
    /// <param name="app">The one that speaks.</param>
    /// <param name="receivers">Each of them pays by themselves.</param>
    /// <param name="parts">As many messages as a long text needs.</param>
    /// <param name="isUrgent">May use what ordinary messages leave over.</param>
    public static RateBill OfMessage(WeComApp app, Receivers receivers, int parts = 1, bool isUrgent = false)
    {
        var people = receivers.Users.Select(user => user.ToLowerInvariant()).ToList();
        return new(app.SendAccount, [.. people.SelectMany(user => OfMember(app, user, parts, isUrgent)), OfDay(app, Math.Max(1, people.Count) * parts, isUrgent)]);
    }

    /// <summary>No figure is published for school notices: they are throttled like messages.</summary>
    public static RateBill OfNotice(WeComApp app, SchoolNotice notice, int parts)
    {
        var people = notice.ParentIds.Concat(notice.StudentIds).Select(person => $"school:{person}").ToList();
        return new(app.SendAccount, [.. people.SelectMany(person => OfMember(app, person, parts, isUrgent: false)), OfDay(app, people.Count * parts, isUrgent: false)]);
    }

    internal static RateBill OfCall(WeComApp app, string api) => new(null,
    [
        new($"wecom:{app.CorpId}:api:{api}:minute", WeComLimits.ApiCallsPerMinute, Minute, 1),
        new($"wecom:{app.CorpId}:api:{api}:hour", WeComLimits.ApiCallsPerHour, Hour, 1),
    ]);

    private static IEnumerable<RateCharge> OfMember(WeComApp app, string user, int parts, bool isUrgent)
    {
        var key = $"{app.SendAccount}:member:{user}";
        yield return new RateCharge($"{key}:minute", Share(WeComLimits.MemberMessagesPerMinute, isUrgent), Minute, parts);
        yield return new RateCharge($"{key}:hour", Share(WeComLimits.MemberMessagesPerHour, isUrgent), Hour, parts);
    }

    private static RateCharge OfDay(WeComApp app, int people, bool isUrgent) => new(
        $"{app.SendAccount}:day", Share(app.AccountCap * WeComLimits.MessagesPerAccountAndDay, isUrgent), Day, people);

    /// <summary>A tenth is kept free for what cannot wait.</summary>
    private static int Share(int limit, bool isUrgent) => isUrgent ? limit : limit - (limit / WeComLimits.UrgentReserve);
}
