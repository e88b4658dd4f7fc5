using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;
using Tutorship.Storage.Redis;

namespace Tutorship.Storage.Tests.Redis;

[Collection(nameof(RedisServers))]
public sealed class RedisSetupTests
{
    [Fact]
    public async Task With_no_server_named_one_runs_in_this_process_and_stops_with_it()
    {
        int port;
        await using (var provider = Services("").BuildServiceProvider())
        {
            var redis = provider.GetRequiredService<IConnectionMultiplexer>();
            var endpoint = Assert.IsType<IPEndPoint>(Assert.Single(redis.GetEndPoints()));
            Assert.Equal(IPAddress.Loopback, endpoint.Address);
            port = endpoint.Port;
            Assert.True(await redis.GetDatabase().StringSetAsync("key", "value"));
        }

        using var late = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => late.ConnectAsync(IPAddress.Loopback, port));
    }

    [Fact]
    public async Task Nobody_else_on_the_machine_reads_the_server_of_this_process()
    {
        using var server = new InProcessRedis();
        await using var stranger = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{server.Port},abortConnect=false,connectTimeout=500,connectRetry=0");
        await Assert.ThrowsAnyAsync<RedisException>(() => stranger.GetDatabase().StringGetAsync("key"));
    }

    [Fact]
    public void A_server_that_is_away_does_not_keep_the_process_from_starting()
    {
        using var provider = Services($"127.0.0.1:{RedisServers.FreePort()},connectTimeout=200,connectRetry=0").BuildServiceProvider();
        Assert.False(provider.GetRequiredService<IConnectionMultiplexer>().IsConnected);
    }

    [Theory]
    [InlineData("password=secret")]
    [InlineData("localhost:6379,unknownSetting=1")]
    public void A_connection_string_that_cannot_be_read_is_a_fault_with_a_hint(string text)
    {
        Assert.Contains("Storage__Redis", Assert.Throws<ArgumentException>(() => Services(text)).Message, StringComparison.Ordinal);
    }

    private static IServiceCollection Services(string redis) =>
        new ServiceCollection().AddLogging().AddTutorshipRedis(new StorageOptions { Redis = redis });
}
