using Tutorship.Bot.Clock;
using Tutorship.Bot.Configuration;
using Tutorship.Bot.Hosting;
using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Simulator;
using Tutorship.Storage;

namespace Tutorship.Bot.Demo;

/// <summary>Plays WeCom in this process for the first school: the bot talks to it as it would to WeCom itself.</summary>
public static class SimulatorBinding
{
    public static void AddSimulator(this WebApplicationBuilder builder, Settings settings, ServeOptions serve)
    {
        if (!settings.IsSimulatorEnabled)
        {
            return;
        }

        settings.Schools[0].WeCom.PointTo(serve.Urls ?? ServeOptions.DefaultUrl);
        builder.Services.AddSingleton<ISimulatorClock>(services => new SimulatorClock(
            services.GetRequiredService<ProcessClock>(),
            services.GetService<SchedulerTick>()));
        builder.Services.AddSingleton<ISilenceExplainer, SilenceExplainer>();
        builder.Services.AddWeComSimulator(services => Options(services, settings.Schools[0]));
    }

    public static void MapSimulator(this WebApplication app, Settings settings)
    {
        if (settings.IsSimulatorEnabled)
        {
            app.MapWeComSimulator();
            app.MapSimulatorPages();
            app.Lifetime.ApplicationStarted.Register(() => settings.Schools[0].WeCom.PointTo(app.Urls.First()));
        }
    }

    private static SimulatorOptions Options(IServiceProvider services, SchoolOptions school) => new()
    {
        CorpId = school.WeCom.CorpId,
        AgentId = school.WeCom.AgentId,
        Secret = school.WeCom.Secret,
        Token = school.WeCom.Token,
        EncodingAesKey = school.WeCom.EncodingAESKey,
        CallbackUrl = new Uri($"/wecom/{school.Id}", UriKind.Relative),
        SchoolName = school.Name,
        Members = Members(services, school),
    };

    /// <summary>A mentor, a homeroom teacher and the principal hold the first phones.</summary>
    private static IReadOnlyList<SimulatorMember> Members(IServiceProvider services, SchoolOptions school)
    {
        using var db = services.GetRequiredService<SchoolDbs>().Open(school.Id);
        var roster = services.GetRequiredService<SchoolFactsStore>().SlowFactsAsync(db).GetAwaiter().GetResult().Roster;
        var members = roster.Staff.ToList();
        var first = new[]
        {
            members.Find(member => member is { MentorStatus: MentorStatus.Mentor, Roles: [], HomeroomClass: null }),
            members.Find(member => member.HomeroomClass is not null),
            members.Find(member => member.Has(RoleKind.Principal)),
            members.Find(member => member.Has(RoleKind.GradeLeader)),
        };
        return [.. first.OfType<StaffMember>().Concat(members).Distinct()
            .Select(member => new SimulatorMember(member.Id.Value, member.Name, DemoPhrases.RoleLabel(member)))];
    }
}
