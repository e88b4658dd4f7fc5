using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tutorship.EndToEnd.Processes;
using Tutorship.Simulator;
using Tutorship.Simulator.World;

namespace Tutorship.EndToEnd.Faults.Machines;

/// <summary>WeCom played inside the tests, outside the processes that are killed: its memory is what really arrived.</summary>
public sealed class PlayedWeCom : IAsyncDisposable
{
    private readonly WebApplication app;

    private PlayedWeCom(WebApplication app)
    {
        this.app = app;
        app.Use((context, next) =>
        {
            if (!IsAway)
            {
                return next(context);
            }

            context.Abort();
            return Task.CompletedTask;
        });
        app.MapWeComSimulator();
    }

    /// <summary>Connections are cut before a word is said.</summary>
    public bool IsAway { get; set; }

    public SimulatorWorld World => app.Services.GetRequiredService<SimulatorWorld>();

    /// <summary>For <c>ApiHost</c>.</summary>
    public Uri Address => new(new Uri(app.Urls.First()), SimulatorSetup.ApiPath);

    /// <summary>What every phone holds: also what was held back as a repetition.</summary>
    public IReadOnlyList<(string Receiver, PhoneMessage Message)> Received =>
        [.. World.Options.Members.SelectMany(member => World.Messages(member.UserId).Select(message => (member.UserId, message)))];

    public static async Task<PlayedWeCom> StartAsync(TimeProvider clock, IReadOnlyList<SimulatorMember> members, SimulatorLimits? limits = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(clock);
        builder.Services.AddWeComSimulator(new SimulatorOptions
        {
            CorpId = PlayedSchool.Crypto.ReceiverId,
            AgentId = PlayedSchool.AgentId,
            Secret = PlayedSchool.Secret,
            Token = PlayedSchool.Crypto.Token,
            EncodingAesKey = PlayedSchool.Crypto.EncodingAesKey,
            CallbackUrl = new Uri($"/wecom/{PlayedSchool.Id}", UriKind.Relative),
            SchoolName = PlayedSchool.Name,
            Members = members,
            Limits = limits ?? new SimulatorLimits(),
        });
        var app = builder.Build();
        var played = new PlayedWeCom(app);
        await app.StartAsync();
        return played;
    }

    public async ValueTask DisposeAsync()
    {
        World.Faults.Clear();
        await app.DisposeAsync();
    }
}
