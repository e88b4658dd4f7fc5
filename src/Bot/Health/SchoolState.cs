namespace Tutorship.Bot.Health;

/// <summary>One school at one moment, in figures that name nobody.</summary>
/// <param name="SchoolId">Whose figures they are.</param>
/// <param name="OutboxLag">How long the oldest message that is due has waited; zero where none waits.</param>
/// <param name="OutboxRows">By state, those that ended well left out.</param>
/// <param name="Suppressed">Mentors who are told nothing today, by reason.</param>
/// <param name="BudgetsLeft">What the platform still allows, by the limit's name; empty while Redis is away.</param>
public sealed record SchoolState(
    string SchoolId,
    TimeSpan OutboxLag,
    IReadOnlyDictionary<string, int> OutboxRows,
    IReadOnlyDictionary<string, int> Suppressed,
    IReadOnlyDictionary<string, long> BudgetsLeft);
