using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Tutorship.Storage.Tests.Servers;

/// <summary>
/// One PostgreSQL for the whole test process, on 127.0.0.1 at a free port, in a folder of its own. It stops and cleans up
/// by itself when this process ends, however it ends: its shell waits for the end of standard input.
/// <c>TUTORSHIP_TEST_POSTGRES</c> names a running server instead.
/// </summary>
public static class PostgresServer
{
    private const string Script = """
        set -e
        dir=$(mktemp -d /tmp/tutorship-postgres.XXXXXX)
        cd "$dir"
        "$1/initdb" -D db -U tutorship -A trust -E UTF8 --locale=C --no-sync >/dev/null
        "$1/postgres" -D db -p "$2" -k "$dir" -c listen_addresses=127.0.0.1 -c max_connections=300 >log 2>&1 &
        server=$!
        echo started
        read -r _ || true
        kill -INT $server; wait $server || true
        rm -rf "$dir"
        """;

    private static readonly Lazy<Task<string?>> Running = new(StartAsync);

    private static Process? shell;

    public static string WhyNot => "PostgreSQL is not installed (Debian: apt-get install postgresql).";

    /// <summary>A connection string without a database; null when no server is installed.</summary>
    public static Task<string?> ConnectionStringAsync() => Running.Value;

    private static async Task<string?> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("TUTORSHIP_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return given;
        }

        if (PostgresPrograms.Folder is not { } programs)
        {
            return null;
        }

        var port = FreePort();
        shell = Process.Start(StartOf(programs, port)) ?? throw new InvalidOperationException("No shell.");
        await shell.StandardOutput.ReadLineAsync();
        var connectionString = $"Host=127.0.0.1;Port={port};Username=tutorship;Maximum Pool Size=40";
        await WaitAsync(connectionString + ";Database=postgres");
        return connectionString;
    }

    private static ProcessStartInfo StartOf(string programs, int port)
    {
        string[] words = [.. PostgresPrograms.AsWhom, "sh", "-c", Script, "sh", programs, port.ToString()];
        return new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/tmp",
        };
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task WaitAsync(string connectionString)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(connectionString);
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (attempt < 150)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            }
        }
    }
}
