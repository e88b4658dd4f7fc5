using Hangfire;
using Hangfire.Redis.StackExchange;
using Hangfire.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StackExchange.Redis;
using Tutorship.Scheduler.Appointments;
using Tutorship.Scheduler.Digests;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;

namespace Tutorship.Scheduler;

public static class SchedulerSetup
{
    /// <summary>
    /// A job that is queued between a worker's look and its listening is noticed at the next look only; three minutes by default,
    /// which is three ticks.
    /// </summary>
    private static readonly TimeSpan FetchAtLeastEvery = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Everything that happens by time passing. Needs from the host: storage, an <see cref="IConnectionMultiplexer"/>, a
    /// <see cref="TimeProvider"/> and an <see cref="IMessageChannel"/>. The dashboard is the host's to map.
    /// </summary>
    public static IServiceCollection AddTutorshipScheduler(this IServiceCollection services, SchedulerOptions options)
    {
        options.Check();
        services.AddTutorshipRounds(options);

        // Hangfire's own registration takes the storage that any host of this process configured last: of several, one would
        // draw its dashboard from another's Redis, and fail for as long as it lives once that is gone.
        services.AddSingleton<JobStorage>(provider => new RedisStorage(provider.GetRequiredService<IConnectionMultiplexer>(), new RedisStorageOptions
        {
            Prefix = "{tutorship:hangfire}:",
            FetchTimeout = FetchAtLeastEvery,
        }));
        services.AddHangfire((provider, hangfire) => hangfire
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseStorage(provider.GetRequiredService<JobStorage>()));
        services.AddSingleton<IBackgroundProcess, ServerListing>();
        services.AddHangfireServer(server => server.WorkerCount = options.Workers);
        services.AddSingleton<Metronome>();
        services.AddHostedService(provider => provider.GetRequiredService<Metronome>());
        return services;
    }

    /// <summary>Every process watches its clock, whatever else it does: on a wrong one it dates what mentors tell it wrongly.</summary>
    public static IServiceCollection AddClockCheck(this IServiceCollection services, SchedulerOptions options)
    {
        services.TryAddSingleton(options);
        services.TryAddSingleton<ClockCheck>();
        services.AddHostedService<ClockWatch>();
        services.AddHealthChecks().AddCheck<ClockCheck>("clock");
        return services;
    }

    /// <summary>The same without Hangfire, for whoever ticks by hand.</summary>
    public static IServiceCollection AddTutorshipRounds(this IServiceCollection services, SchedulerOptions options)
    {
        services.AddTutorshipRequests();
        services.TryAddSingleton(options);
        services.TryAddSingleton<ClockCheck>();
        services.AddSingleton<SchedulerTick>();
        services.AddSingleton<DeliveryPurge>();
        services.AddSingleton<EntryPurge>();
        services.AddTransient<TickJob>();
        services.AddTransient<PurgeJob>();
        services.AddSingleton<IRound, HandoffRound>();
        services.AddSingleton<IRound, EventRound>();
        services.AddSingleton<IRound, ReminderRound>();
        services.AddSingleton<IRound, LeaveRound>();
        services.AddSingleton<IRound, PastLadderRound>();
        services.AddSingleton<IRound, DigestRound>();
        return services.AddDelivery();
    }

    /// <summary>
    /// What a conversation asks of the scheduler, 催办 and 转介: rows for whichever process delivers them. Included above; a
    /// process that only answers adds it alone.
    /// </summary>
    public static IServiceCollection AddTutorshipRequests(this IServiceCollection services)
    {
        services.TryAddSingleton<Nudge>();
        services.TryAddSingleton<SubstituteDesk>();
        services.TryAddSingleton<HandoffBook>();
        services.TryAddSingleton<HandoffDesk>();
        services.TryAddSingleton<AppointmentBook>();
        return services;
    }

    private static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton<OutboxDelivery>();
        services.AddSingleton<RowDelivery>();
        services.AddSingleton<RowBody>();
        services.AddSingleton<Postmark>();
        services.AddSingleton<BatchDelivery>();
        services.AddSingleton<Posting>();
        services.AddSingleton<RowEnds>();
        services.AddSingleton<SendPace>();
        services.AddSingleton<DeliveryAlerts>();
        services.AddSingleton<ReceiverReminders>();
        services.AddSingleton<DueAppointments>();
        services.AddSingleton<AppointmentsBeside>();
        services.AddSingleton<IOutboxBody, HandoffBody>();
        services.AddSingleton<IOutboxBody, UnmannedBody>();
        services.AddSingleton<IOutboxBody, ReminderBody>();
        services.AddSingleton<IOutboxBody, NudgeBody>();
        services.AddSingleton<IOutboxBody, EventBody>();
        services.AddSingleton<IOutboxBody, AppointmentBody>();
        services.AddSingleton<IOutboxBody, LeaveBody>();
        services.AddSingleton<IOutboxBody, SubstituteBody>();
        services.AddSingleton<IOutboxBody, ReleasedBody>();
        services.AddSingleton<IOutboxBody, PastLadderBody>();
        services.AddSingleton<IOutboxBody, DigestBody>();
        services.AddSingleton<IOutboxBody, HeatMapBody>();
        services.AddSingleton<IOutboxBody, UndeliveredBody>();
        services.AddSingleton<IOutboxBody, UnreachedBody>();
        services.AddSingleton<IOutboxBody, StoppedBody>();
        return services;
    }
}
