using System.Diagnostics;
using StackExchange.Redis;

namespace Tutorship.EndToEnd.Processes;

/// <summary>A real redis-server of its own, without a file, on 127.0.0.1 at a free port; it ends with its standard input.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private const string Script = """
        redis-server --port "$1" --bind 127.0.0.1 --save '' --appendonly no >/dev/null & server=$!
        cat >/dev/null; kill $server; wait
        """;

    private readonly Process shell;

    private RedisServer(Process shell, string address, IConnectionMultiplexer connection)
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
        var shell = Process.Start(new ProcessStartInfo("sh", ["-c", Script, "sh", $"{port}"])
        {
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        var address = $"127.0.0.1:{port}";
        var connection = await ConnectionMultiplexer.ConnectAsync($"{address},allowAdmin=true,abortConnect=false,connectTimeout=200");
        await Patience.UntilAsync(() => Task.FromResult(connection.IsConnected), isConnected => isConnected, 10, "redis-server");
        return new RedisServer(shell, address, connection);
    }

    /// <summary>FLUSHALL.</summary>
    public Task WipeAsync() => Connection.GetServer(Address).FlushAllDatabasesAsync();

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }
}
