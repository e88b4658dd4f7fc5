using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Two ways out that do not wait for each other.</summary>
public enum Lane
{
    /// <summary>Answers, life events, alerts, hand-overs: few, and somebody waits for each of them.</summary>
    Express,

    /// <summary>What the plan and the leaders send: thousands, streamed at the allowed rate.</summary>
    Ordinary,
}

internal static class Lanes
{
    public static readonly IReadOnlyList<Lane> InTurn = [Lane.Express, Lane.Ordinary];

    public static UrgencyRange Range(this Lane lane) => lane == Lane.Express
        ? new UrgencyRange(Urgency.Express, int.MaxValue)
        : new UrgencyRange(int.MinValue, Urgency.Express - 1);
}
