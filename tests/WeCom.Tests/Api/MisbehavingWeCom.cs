using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Tutorship.WeCom.Tests.Api;

/// <summary>The platform on a bad day: answers gettoken properly, and everything else as the test says.</summary>
public sealed class MisbehavingWeCom : IAsyncDisposable
{
    public const string Accepted = """{"errcode":0,"errmsg":"ok","msgid":"m1"}""";
    private readonly WebApplication host;
    private int tokens;

    private MisbehavingWeCom(WebApplication host) => this.host = host;

    public Uri Address => new(host.Urls.Single());

    /// <summary>Which answer the n-th call of an API gets, n from 1; gettoken has its own.</summary>
    public Func<Seen, int, string> Answer { get; set; } = (_, _) => Accepted;

    public Func<int, string> TokenAnswer { get; set; } =
        n => $$"""{"errcode":0,"errmsg":"ok","access_token":"secret-token-{{n}}","expires_in":7200}""";

    public int Status { get; set; } = 200;

    public int TokenFetches => tokens;

    public ConcurrentQueue<Seen> Calls { get; } = new();

    public static async Task<MisbehavingWeCom> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var wecom = new MisbehavingWeCom(builder.Build());
        wecom.host.Map("/prefix/cgi-bin/{**api}", wecom.RespondAsync);
        await wecom.host.StartAsync();
        return wecom;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task RespondAsync(HttpContext context, string api)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var seen = new Seen(
            api, context.Request.Query["access_token"].ToString(), context.Request.QueryString.Value!,
            context.Request.ContentType ?? "", Encoding.UTF8.GetString(body.ToArray()));
        Calls.Enqueue(seen);
        if (api == "gettoken")
        {
            await context.Response.WriteAsync(TokenAnswer(Interlocked.Increment(ref tokens)));
            return;
        }

        var answer = Answer(seen, Calls.Count(call => call.Api == api));
        if (answer == "never")
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        context.Response.StatusCode = Status;
        await context.Response.WriteAsync(answer);
    }

    public sealed record Seen(string Api, string Token, string Query, string ContentType, string Body);
}
