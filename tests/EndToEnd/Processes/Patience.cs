using System.Diagnostics;

namespace Tutorship.EndToEnd.Processes;

/// <summary>Asks other processes again and again until they have come as far as a test needs them.</summary>
public static class Patience
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>The first answer that suffices; after <paramref name="seconds"/> the test fails with the last one.</summary>
    public static async Task<T> UntilAsync<T>(Func<Task<T>> ask, Func<T, bool> suffices, int seconds, string what)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var answer = await ask();
            if (suffices(answer))
            {
                return answer;
            }

            Assert.True(watch.Elapsed.TotalSeconds < seconds, $"{what}: not within {seconds} s; the last answer was {answer}.");
            await Task.Delay(Between, TimeProvider.System);
        }
    }
}
