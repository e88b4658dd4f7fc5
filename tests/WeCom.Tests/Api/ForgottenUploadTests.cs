using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Messages;
using Tutorship.WeCom.Rates;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Tests.Api;

public sealed class ForgottenUploadTests : ClientTest
{
    private static readonly MediaUpload HeatMap = new(MediaKind.Image, "热力图.png", Encoding.ASCII.GetBytes("PNG-bytes"));

    [Fact]
    public async Task A_picture_in_doubt_is_repeated_with_the_same_bytes_though_the_store_is_away()
    {
        WeCom.Answer = (call, n) => call.Api == "media/upload" ? $$"""{"errcode":0,"media_id":"M{{n}}"}""" : "";
        var app = new WeComApp("ww7c41f0e2b9a85d36", 1000002, "the-secret") { ApiHost = new Uri(WeCom.Address, "/prefix") };
        using var client = new WeComClient(
            new HttpClient(), app, new WeComConnections(new StoreThatIsAway(), new InMemoryRateBudget(Clock), Clock, NullLogger.Instance));

        await client.SendMediaAsync(ChenJianguo, HeatMap, SendOptions.Repeatable, CancellationToken.None);
        await client.SendMediaAsync(ChenJianguo, HeatMap, SendOptions.Repeatable, CancellationToken.None);

        Assert.Single(WeCom.Calls.Where(call => call.Api == "message/send").Select(call => call.Body).Distinct());
        Assert.Single(WeCom.Calls, call => call.Api == "media/upload");
    }

    private sealed class StoreThatIsAway : ITokenStore
    {
        public Task<string?> GetAsync(string key, CancellationToken cancel) => Task.FromResult<string?>(null);

        public Task SetAsync(string key, string token, TimeSpan lifetime, CancellationToken cancel) => Task.CompletedTask;

        public Task<bool> TryLockAsync(string key, string owner, TimeSpan lease, CancellationToken cancel) => Task.FromResult(true);

        public Task UnlockAsync(string key, string owner, CancellationToken cancel) => Task.CompletedTask;
    }
}
