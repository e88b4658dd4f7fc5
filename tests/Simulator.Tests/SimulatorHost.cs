using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Tutorship.Simulator.Callbacks;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Tests;

/// <summary>A real server on a free port of 127.0.0.1, with a simulator, a bot to play, and a clock that stands.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private string? token;

    private SimulatorHost(WebApplication app, FakeTimeProvider time)
    {
        this.app = app;
        Time = time;
        Http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
    }

    public FakeTimeProvider Time { get; }

    public HttpClient Http { get; }

    public PlayedBot Bot => app.Services.GetRequiredService<PlayedBot>();

    public SimulatorWorld World => app.Services.GetRequiredService<SimulatorWorld>();

    public SimulatorPhones Phones => app.Services.GetRequiredService<SimulatorPhones>();

    public CallbackUrlCheck UrlCheck => app.Services.GetRequiredService<CallbackUrlCheck>();

    public static async Task<SimulatorHost> StartAsync(SimulatorOptions? options = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 6, 7, 50, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<PlayedBot>();
        builder.Services.AddSingleton<PlayedClock>();
        builder.Services.AddSingleton<ISimulatorClock>(own => own.GetRequiredService<PlayedClock>());
        builder.Services.AddSingleton<ISilenceExplainer, PlayedExplainer>();
        builder.Services.AddSingleton(time);
        builder.Services.AddWeComSimulator(options ?? Demo.Options());
        var app = builder.Build();
        app.MapWeComSimulator();
        app.MapSimulatorPages();
        app.MapPost("/wecom/demo", app.Services.GetRequiredService<PlayedBot>().AnswerAsync);
        app.MapGet("/wecom/demo", app.Services.GetRequiredService<PlayedBot>().EchoAsync);
        await app.StartAsync();
        return new SimulatorHost(app, time);
    }

    public async Task<string> TokenAsync() => token ??= (await GetAsync(
        $"gettoken?corpid={Demo.CorpId}&corpsecret={Demo.Secret}")).GetProperty("access_token").GetString()!;

    public async Task<JsonElement> GetAsync(string apiAndQuery) =>
        await Http.GetFromJsonAsync<JsonElement>($"/simulator/wecom/cgi-bin/{apiAndQuery}");

    public Task<JsonElement> PostAsync(string api, object body) => PostRawAsync(api, JsonSerializer.Serialize(body, Demo.Json));

    /// <summary>With the token, which is fetched at the first call.</summary>
    public async Task<JsonElement> PostRawAsync(string api, string body)
    {
        var address = $"/simulator/wecom/cgi-bin/{api}?access_token={await TokenAsync()}";
        using var response = await Http.PostAsync(address, new StringContent(body, Encoding.UTF8, "application/json"));
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<JsonElement> SendTextAsync(string toUser, string content) => PostAsync("message/send", new
    {
        touser = toUser,
        msgtype = "text",
        agentid = Demo.AgentId,
        text = new { content },
    });

    public Task<JsonElement> SendCardAsync(string toUser, object card) => PostAsync("message/send", new
    {
        touser = toUser,
        msgtype = "template_card",
        agentid = Demo.AgentId,
        template_card = card,
    });

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
