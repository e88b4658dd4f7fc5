using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tutorship.Simulator.Callbacks;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Pages;

/// <summary>What the page's phones do. An act goes on when the page is closed meanwhile: WeCom would not stop either.</summary>
internal static class PhoneRoutes
{
    private const int LongestText = 4000;
    private static readonly Dictionary<string, IReadOnlyList<string>> Nothing = [];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/simulator/phones/{userId}/say", LoopbackOnly.Guard(SayAsync));
        routes.MapPost("/simulator/phones/{userId}/enter", LoopbackOnly.Guard(EnterAsync));
        routes.MapPost("/simulator/phones/{userId}/click", LoopbackOnly.Guard(ClickAsync));
        routes.MapGet("/simulator/media/{id}", LoopbackOnly.Guard(MediaAsync));
    }

    private static async Task SayAsync(HttpContext http)
    {
        var asked = await http.Request.ReadFromJsonAsync<Said>(SimulatorJson.Unescaped, http.RequestAborted);
        if (Colleague(http) is not { } userId || string.IsNullOrWhiteSpace(asked?.Text) || asked.Text.Length > LongestText)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await AnswerAsync(http, await Phones(http).SayAsync(userId, asked.Text.Trim(), CancellationToken.None));
    }

    private static async Task EnterAsync(HttpContext http)
    {
        if (!http.Request.HasJsonContentType() || Colleague(http) is not { } userId)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await AnswerAsync(http, await Phones(http).EnterAsync(userId, CancellationToken.None));
    }

    private static async Task ClickAsync(HttpContext http)
    {
        var asked = await http.Request.ReadFromJsonAsync<Clicked>(SimulatorJson.Unescaped, http.RequestAborted);
        if (asked is null || Colleague(http) is not { } userId)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var click = new CardClick(asked.MessageId, asked.Key, asked.Selected ?? Nothing);
        await AnswerAsync(http, await Phones(http).ClickAsync(userId, click, CancellationToken.None));
    }

    private static async Task MediaAsync(HttpContext http)
    {
        if (World(http).Locked(() => World(http).Media.Show(http.Request.RouteValues["id"]!.ToString()!)) is not { } file)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var isPicture = file.Type == "image";
        PageAssets.Protect(http.Response);
        http.Response.ContentType = !isPicture ? "application/octet-stream" : file.Content[0] == 0x89 ? "image/png" : "image/jpeg";
        http.Response.Headers.ContentDisposition =
            $"{(isPicture ? "inline" : "attachment")}; filename*=UTF-8''{Uri.EscapeDataString(file.FileName)}";
        await http.Response.Body.WriteAsync(file.Content, http.RequestAborted);
    }

    private static string? Colleague(HttpContext http) =>
        World(http).FindPhone(http.Request.RouteValues["userId"]!.ToString()!) is { Owner: { Kind: MemberKind.Colleague } owner }
            ? owner.UserId
            : null;

    private static Task AnswerAsync(HttpContext http, PhoneMessage? message)
    {
        if (message is not null)
        {
            return http.Response.WriteAsJsonAsync(MessageView.Of(message), SimulatorJson.Unescaped, CancellationToken.None);
        }

        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static SimulatorWorld World(HttpContext http) => http.RequestServices.GetRequiredService<SimulatorWorld>();

    private static SimulatorPhones Phones(HttpContext http) => http.RequestServices.GetRequiredService<SimulatorPhones>();

    private sealed record Said(string Text);

    private sealed record Clicked(long MessageId, string Key, Dictionary<string, IReadOnlyList<string>>? Selected);
}
