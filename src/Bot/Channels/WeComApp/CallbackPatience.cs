using System.Data.Common;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>
/// Tries again while the database is away for a moment, as long as the platform waits: a restart of PostgreSQL then costs
/// nobody a message. What was committed before is found again by its receipt.
/// </summary>
public sealed class CallbackPatience(TimeProvider clock)
{
    /// <summary>The platform hangs up after 5 s (doc 90238) and must get its answer before.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public async Task<T> TryAsync<T>(Func<Task<T>> answer, CancellationToken cancel)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return await answer();
            }
            catch (Exception fault) when (IsPassing(fault) && clock.GetElapsedTime(started) < Enough)
            {
                await Task.Delay(Pause, clock, cancel);
            }
        }
    }

    private static bool IsPassing(Exception? fault) =>
        fault is DbException { IsTransient: true } || (fault is not null && IsPassing(fault.InnerException));
}
