using System.Collections.Concurrent;
using System.Diagnostics;

namespace Tutorship.Load;

/// <summary>The same driver against both servers, one after the other, in one run.</summary>
internal static class LoadRun
{
    /// <returns>0, or 1 if any answer was wrong.</returns>
    public static async Task<int> CompareAsync(LoadOptions options)
    {
        Console.WriteLine(Figures.Header);
        var failed = 0;
        foreach (var (server, url, workload) in new[]
        {
            ("tutorship", options.Url, Workload.TalkRecorded(options.Mentors)),
            ("tutorship", options.Url, Workload.NothingWritten),
            ("node @wecom/crypto", options.Peer, Workload.Echo),
        })
        {
            using var sender = new CallbackSender(url, options);
            var next = 0;
            await MeasureAsync(server, workload, sender, TimeSpan.FromSeconds(options.Seconds / 3.0), options.AtOnce, () => Interlocked.Increment(ref next));
            var figures = await MeasureAsync(server, workload, sender, TimeSpan.FromSeconds(options.Seconds), options.AtOnce, () => Interlocked.Increment(ref next));
            Console.WriteLine(figures.Row);
            failed += figures.Failed;
        }

        return failed == 0 ? 0 : 1;
    }

    private static async Task<Figures> MeasureAsync(
        string server, Workload workload, CallbackSender sender, TimeSpan runFor, int atOnce, Func<int> next)
    {
        var ticks = new ConcurrentBag<List<long>>();
        var failed = 0;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(WorkAsync)));
        return new Figures(server, workload.Name, failed, Stopwatch.GetElapsedTime(start), [.. ticks.SelectMany(each => each).Order()]);

        async Task WorkAsync()
        {
            var own = new List<long>();
            while (Stopwatch.GetElapsedTime(start) < runFor)
            {
                var sent = Stopwatch.GetTimestamp();
                if (!await sender.SendAsync(workload, next(), CancellationToken.None))
                {
                    Interlocked.Increment(ref failed);
                }

                own.Add(Stopwatch.GetTimestamp() - sent);
            }

            ticks.Add(own);
        }
    }
}
