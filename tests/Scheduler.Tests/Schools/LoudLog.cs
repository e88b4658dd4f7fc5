using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Scheduler.Tests.Schools;

/// <summary>
/// Loops swallow what a round or a school's delivery runs into, and log it; in a test that would hide a bug, so it is kept here
/// and thrown at the end.
/// </summary>
public sealed class LoudLog : ILoggerProvider, ILogger
{
    private static readonly string[] Loops = [typeof(SchedulerTick).FullName!, typeof(OutboxDelivery).FullName!];

    private readonly ConcurrentQueue<Exception> failures = new();

    public ILogger CreateLogger(string categoryName) =>
        Loops.Contains(categoryName) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public void ThrowFailures()
    {
        if (!failures.IsEmpty)
        {
            throw new AggregateException(failures);
        }
    }

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null && IsEnabled(logLevel))
        {
            failures.Enqueue(exception);
        }
    }

    public void Dispose()
    {
    }
}
