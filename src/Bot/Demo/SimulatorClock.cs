using Tutorship.Bot.Clock;
using Tutorship.Scheduler.Jobs;
using Tutorship.Simulator;

namespace Tutorship.Bot.Demo;

/// <summary>The calendar on the demo's page: moving it moves the process clock, and what is due then happens at once.</summary>
public sealed class SimulatorClock(ProcessClock clock, SchedulerTick? tick = null) : ISimulatorClock
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task MoveToAsync(DateTimeOffset to, CancellationToken cancellationToken)
    {
        clock.MoveTo(to);
        if (tick is not null)
        {
            await tick.RunAsync(cancellationToken);
        }
    }
}
