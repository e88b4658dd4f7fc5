using StackExchange.Redis;

namespace Tutorship.EndToEnd.Processes;

/// <summary>A real redis-server of its own, without a file, on 127.0.0.1 at a free port.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private const string Script = """
        serve() { redis-server --port "$1" --bind 127.0.0.1 --save '' --appendonly no >/dev/null & server=$!; }
        serve "$1"; echo done
        while read -r order; do
          case "$order" in
            crash) kill -9 $server; wait $server 2>/dev/null ;;
            start) serve "$1" ;;
          esac
          echo done
        done
        kill $server; wait
        """;

    private readonly ServerShell shell;

    private RedisServer(ServerShell shell, string address, IConnectionMultiplexer connection)
    {
        this.shell = shell;
        Address = address;
        Connection = connection;
    }

    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "redis-server")));

    public static string WhyNot => "redis-server is not installed (Debian: apt-get install redis-server).";

    public string Address { get; }

    public IConnectionMultiplexer Connection { get; }

    public static async Task<RedisServer> StartAsync()
    {
        var port = Ports.Free();
        var shell = await ServerShell.StartAsync([], Script, $"{port}");
        var address = $"127.0.0.1:{port}";
        var connection = await ConnectionMultiplexer.ConnectAsync(
            $"{address},allowAdmin=true,abortConnect=false,connectTimeout=200,connectRetry=10");
        var server = new RedisServer(shell, address, connection);
        await server.IsBackAsync();
        return server;
    }

    /// <summary>FLUSHALL.</summary>
    public Task WipeAsync() => Connection.GetServer(Address).FlushAllDatabasesAsync();

    /// <summary>SIGKILL; what it held is gone.</summary>
    public Task CrashAsync() => shell.TellAsync("crash");

    /// <summary>At the same address, empty.</summary>
    public async Task StartAgainAsync()
    {
        await shell.TellAsync("start");
        await IsBackAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await shell.DisposeAsync();
    }

    private Task IsBackAsync() =>
        Patience.UntilAsync(() => Task.FromResult(Connection.IsConnected), isConnected => isConnected, 30, "redis-server");
}
