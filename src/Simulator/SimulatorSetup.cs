using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Tutorship.Simulator.Api;
using Tutorship.Simulator.Api.Cards;
using Tutorship.Simulator.Callbacks;
using Tutorship.Simulator.Pages;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator;

/// <summary>A WeCom to talk to, in the same process as the bot: for demonstration and tests, on loopback, never in Production.</summary>
public static class SimulatorSetup
{
    /// <summary>The API host to give to a WeCom client is this path on the own address.</summary>
    public const string ApiPath = "/simulator/wecom";

    public static IServiceCollection AddWeComSimulator(this IServiceCollection services, SimulatorOptions options) =>
        services.AddWeComSimulator(_ => options);

    /// <summary>The same with options that are known only once the container is built.</summary>
    public static IServiceCollection AddWeComSimulator(this IServiceCollection services, Func<IServiceProvider, SimulatorOptions> options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<SimulatorWorld>();
        services.AddSingleton<CallbackAddress>();
        services.AddSingleton<CallbackLine>();
        services.AddSingleton(own => new SimulatorPhones(own.GetRequiredService<SimulatorWorld>(), own.GetRequiredService<CallbackLine>()));
        services.AddSingleton(own => new CallbackUrlCheck(own.GetRequiredService<CallbackLine>()));
        return services;
    }

    /// <summary>The API under <see cref="ApiPath"/>.</summary>
    /// <exception cref="InvalidOperationException">The environment is Production.</exception>
    public static void MapWeComSimulator(this IEndpointRouteBuilder routes)
    {
        RefuseProduction(routes);
        var world = routes.ServiceProvider.GetRequiredService<SimulatorWorld>();
        var gate = new ApiGate(world);
        var small = new SmallApis(world);
        void Map(string method, string api, Func<ApiRequest, ApiAnswer> work) =>
            routes.MapMethods($"{ApiPath}/cgi-bin/{api}", [method], LoopbackOnly.Guard(gate.Open(api, work)));

        Map(HttpMethods.Get, ApiGate.TokenApi, new GetToken(world).Answer);
        Map(HttpMethods.Post, ApiGate.SendApi, new SendMessage(world).Answer);
        Map(HttpMethods.Post, "message/update_template_card", new UpdateTemplateCard(world).Answer);
        Map(HttpMethods.Post, "message/recall", new RecallMessage(world).Answer);
        Map(HttpMethods.Post, "media/upload", new UploadMedia(world).Answer);
        Map(HttpMethods.Get, "agent/get", small.Agent);
        Map(HttpMethods.Get, "auth/getuserinfo", small.LoginOf);
        Map(HttpMethods.Get, "getcallbackip", SmallApis.CallbackAddresses);
        Map(HttpMethods.Post, "externalcontact/message/send", new SendSchoolNotice(world).Answer);
        routes.MapPost(FaultSwitch.Path, LoopbackOnly.Guard(FaultSwitch.SetAsync));
        routes.MapDelete(FaultSwitch.Path, LoopbackOnly.Guard(FaultSwitch.ClearAsync));
    }

    /// <summary>
    /// The page with the phones on <c>GET /</c> and what it needs below <c>/simulator</c>. Needs an
    /// <see cref="ISimulatorClock"/> and an <see cref="ISilenceExplainer"/> in the services.
    /// </summary>
    /// <exception cref="InvalidOperationException">The environment is Production, or one of the two is missing.</exception>
    public static void MapSimulatorPages(this IEndpointRouteBuilder routes)
    {
        RefuseProduction(routes);
        var clock = routes.ServiceProvider.GetRequiredService<ISimulatorClock>();
        routes.ServiceProvider.GetRequiredService<ISilenceExplainer>();
        var world = routes.ServiceProvider.GetRequiredService<SimulatorWorld>();
        routes.MapGet("/", LoopbackOnly.Guard(PageAssets.IndexAsync));
        routes.MapGet(PageAssets.Path, LoopbackOnly.Guard(PageAssets.FileAsync));
        routes.MapGet("/simulator/state", LoopbackOnly.Guard(http =>
            http.Response.WriteAsJsonAsync(PageState.Of(world, clock), SimulatorJson.Unescaped, http.RequestAborted)));
        routes.MapGet("/simulator/events", LoopbackOnly.Guard(LiveUpdates.StreamAsync));
        routes.MapGet(LoginPage.Path, LoopbackOnly.Guard(new LoginPage(world).AnswerAsync));
        routes.MapGet(LoginPage.BrowserPath, LoopbackOnly.Guard(new LoginPage(world).AnswerInBrowserAsync));
        PhoneRoutes.Map(routes);
        CalendarRoutes.Map(routes);
    }

    private static void RefuseProduction(IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsProduction())
        {
            throw new InvalidOperationException(
                "The WeCom simulator is refused in the Production environment: it has no login. Turn Simulator:Enabled off.");
        }
    }
}
