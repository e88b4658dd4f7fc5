using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Rates;

/// <summary>What a call costs (doc 90312): messages have limits of their own, every other API has the corporation's.</summary>
public static class SendCharges
{
    /// <summary>Members behind departments, tags and everyone are not known here, so only the app pays for them.</summary>
    /// <param name="app">The one that speaks.</param>
    /// <param name="receivers">Each of them pays by themselves.</param>
    /// <param name="parts">As many messages as a long text needs.</param>
    /// <param name="isUrgent">May use what ordinary messages leave over.</param>
    public static RateBill OfMessage(WeComApp app, Receivers receivers, int parts = 1, bool isUrgent = false) =>
        OfPeople(app, [.. receivers.Users.Select(user => user.ToLowerInvariant())], parts, isUrgent);

    /// <summary>No figure is published for school notices: they are throttled like messages.</summary>
    public static RateBill OfNotice(WeComApp app, SchoolNotice notice, int parts) =>
        OfPeople(app, [.. notice.ParentIds.Concat(notice.StudentIds).Select(person => $"school:{person}")], parts, isUrgent: false);

    /// <summary>Nothing is kept free here: messages are not counted among these calls.</summary>
    internal static RateBill OfCall(WeComApp app, string api) =>
        new(null, [.. Budget.OfCall(app).Select(budget => budget.Charge(api, 1, isUrgent: true))]);

    private static RateBill OfPeople(WeComApp app, IReadOnlyList<string> people, int parts, bool isUrgent) => new(
        app.SendAccount,
        [
            .. people.SelectMany(person => Budget.OfMember(app).Select(budget => budget.Charge(person, parts, isUrgent))),
            Budget.OfDay(app).Charge("", Math.Max(1, people.Count) * parts, isUrgent),
        ]);
}
