using Tutorship.Bot.Configuration;
using Tutorship.Bot.Demo;

namespace Tutorship.Bot.Clock;

public static class ProcessClockSetup
{
    /// <summary>The clock stands where <c>Clock:StartAt</c> says; the demo school's at its opening moment; otherwise at the present.</summary>
    public static ProcessClock Start(Settings settings)
    {
        var clock = new ProcessClock();
        if (settings.ClockStartAt is { } moment)
        {
            clock.MoveTo(moment);
        }
        else if (settings.IsDemo)
        {
            clock.MoveTo(DemoSchool.OpeningMoment);
        }

        return clock;
    }

    public static void AddProcessClock(this IServiceCollection services, ProcessClock clock)
    {
        services.AddSingleton(clock);
        services.AddSingleton<TimeProvider>(clock);
    }
}
