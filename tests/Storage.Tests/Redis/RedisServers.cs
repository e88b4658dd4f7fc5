using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;
using Tutorship.Storage.Redis;

namespace Tutorship.Storage.Tests.Redis;

/// <summary>Both servers the program runs on: Garnet in this process, and a real redis-server where one is installed.</summary>
public sealed class RedisServers : IAsyncLifetime
{
    public const string Garnet = "Garnet";
    public const string RedisServer = "redis-server";

    private readonly InProcessRedis garnet = new();
    private readonly int port = FreePort();
    private Process? process;
    private IConnectionMultiplexer? toGarnet;
    private IConnectionMultiplexer? toRedis;

    public async Task InitializeAsync()
    {
        toGarnet = await ConnectionMultiplexer.ConnectAsync(garnet.Connection);
        if (IsInstalled)
        {
            process = await StartAsync();
            toRedis = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{port}");
        }
    }

    /// <summary>Skips the test where the server is not installed.</summary>
    public IConnectionMultiplexer Connect(string server)
    {
        Skip.If(server == RedisServer && toRedis is null, "redis-server is not installed");
        return (server == RedisServer ? toRedis : toGarnet)!;
    }

    public async Task DisposeAsync()
    {
        await toGarnet!.DisposeAsync();
        garnet.Dispose();
        if (process is not null)
        {
            await toRedis!.DisposeAsync();
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static bool IsInstalled => !OperatingSystem.IsWindows() && (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "redis-server")));

    /// <summary>The shell waits for the end of its input, which comes even when the tests are killed, and then stops the server.</summary>
    private async Task<Process> StartAsync()
    {
        var script = $"redis-server --port {port} --bind 127.0.0.1 --save '' --appendonly no & cat >/dev/null; kill $!; wait";
        var shell = new Process
        {
            StartInfo = new ProcessStartInfo("sh", ["-c", script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                WorkingDirectory = Path.GetTempPath(),
            },
        };
        var isReady = new TaskCompletionSource();
        shell.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                isReady.TrySetException(new InvalidOperationException("redis-server ended before it was ready"));
            }
            else if (line.Data.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                isReady.TrySetResult();
            }
        };
        shell.Start();
        shell.BeginOutputReadLine();
        await isReady.Task;
        return shell;
    }
}

[CollectionDefinition(nameof(RedisServers))]
public sealed class RedisServersCollection : ICollectionFixture<RedisServers>;
