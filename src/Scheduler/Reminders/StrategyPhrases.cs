using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>The five strategies in two characters each, in the policy's order.</summary>
public static class StrategyPhrases
{
    private static readonly (Strategy Strategy, string Word)[] Words =
    [
        (Strategy.Ideals, "思想"),
        (Strategy.Academic, "学业"),
        (Strategy.Psychological, "心理"),
        (Strategy.Life, "生活"),
        (Strategy.Career, "生涯"),
    ];

    public static string Short(Strategy strategies) =>
        string.Join('、', Words.Where(one => strategies.HasFlag(one.Strategy)).Select(one => one.Word));
}
