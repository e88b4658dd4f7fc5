using StackExchange.Redis;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Bot.Clock;
using Tutorship.Bot.Configuration;
using Tutorship.Bot.Conversation;
using Tutorship.Bot.Demo;
using Tutorship.Bot.Health;
using Tutorship.Bot.Login;
using Tutorship.Scheduler;
using Tutorship.Storage;
using Tutorship.Storage.Redis;

namespace Tutorship.Bot.Hosting;

/// <summary>The serving process as an index: what is added, what is mapped, in the order in which it matters.</summary>
public static class TutorshipHost
{
    /// <exception cref="SettingsException">Everything that is wrong with the settings, at once.</exception>
    public static async Task<WebApplication> BuildAsync(ServeOptions serve, CancellationToken cancel)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = serve.Environment,
        });
        builder.Configuration.AddInMemoryCollection(serve.Overrides);
        var settings = ServeSettings.Read(builder, serve);
        var clock = ProcessClockSetup.Start(settings);
        var startedAt = clock.GetTimestamp();

        builder.AddListening(serve);
        builder.Services.AddSingleton(settings);
        builder.Services.AddProcessClock(clock);
        builder.Services.AddTutorshipStorage(settings.ToStorageOptions());
        builder.Services.AddTutorshipRedis(settings.ToStorageOptions());
        builder.Services.AddWeComApps(settings);
        builder.Services.AddConversation();
        builder.Services.AddTutorshipRequests();
        builder.Services.AddHostedService<WarmUp>();
        builder.Services.AddLogin();
        builder.Services.AddTutorshipMetrics();
        builder.Services.AddTutorshipHealth();
        var scheduling = new SchedulerOptions { HasSimulatedClock = settings.HasSimulatedClock, ComparesWithPeers = !builder.Environment.IsProduction() };
        builder.Services.AddClockCheck(scheduling);
        builder.AddSimulator(settings, serve);
        if (serve.Schedules)
        {
            builder.Services.AddTutorshipScheduler(scheduling);
            builder.Services.AddSchoolGauges();
        }

        var app = builder.Build();
        // The in-process Redis takes its half second while the tables are looked after.
        var redis = Task.Run(() => app.Services.GetRequiredService<IConnectionMultiplexer>(), cancel);
        await app.PrepareSchoolsAsync(settings, cancel);
        await redis;
        app.MapLogin();
        app.MapHealth();
        app.MapTutorshipMetrics();
        if (serve.Answers)
        {
            app.MapWeComCallbacks();
            app.MapSimulator(settings);
        }

        if (serve.Schedules)
        {
            app.MapJobs();
        }

        app.AnnounceStart(startedAt, clock);
        return app;
    }
}
