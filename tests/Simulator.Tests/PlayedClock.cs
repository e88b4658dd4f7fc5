using Microsoft.Extensions.Time.Testing;

namespace Tutorship.Simulator.Tests;

/// <summary>Moves the tests' clock and remembers where to.</summary>
public sealed class PlayedClock(FakeTimeProvider time) : ISimulatorClock
{
    public DateTimeOffset Now => time.GetUtcNow();

    public Task MoveToAsync(DateTimeOffset to, CancellationToken cancellationToken)
    {
        time.AdjustTime(to.ToUniversalTime());
        return Task.CompletedTask;
    }
}

/// <summary>Knows one reason for everybody.</summary>
public sealed class PlayedExplainer : ISilenceExplainer
{
    public Task<IReadOnlyList<SilenceLine>> ExplainAsync(string userId, DateOnly day, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SilenceLine>>([new SilenceLine("期中考试前谈话", $"{userId} 在 {day:yyyy-MM-dd} 已全部谈完")]);
}
