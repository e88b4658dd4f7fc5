using Npgsql;
using Tutorship.EndToEnd.Processes;
using Tutorship.Storage.Tests.Servers;

namespace Tutorship.EndToEnd.Faults.Machines;

/// <summary>A PostgreSQL of its own on 127.0.0.1 at a free port, to be killed and started again at will.</summary>
public sealed class PostgresMachine : IAsyncDisposable
{
    private const string Script = """
        set -e
        dir=$(mktemp -d /tmp/tutorship-faults.XXXXXX)
        cd "$dir"
        "$1/initdb" -D db -U tutorship -A trust -E UTF8 --locale=C --no-sync >/dev/null
        serve() {
          "$1/pg_ctl" -D db -l log -w -o "-p $2 -k $dir -c listen_addresses=127.0.0.1 -c max_connections=400 -c fsync=off" start >/dev/null
        }
        serve "$1" "$2"; echo done
        while read -r order; do
          case "$order" in
            crash) "$1/pg_ctl" -D db -m immediate -w stop >/dev/null ;;
            start) serve "$1" "$2" ;;
          esac
          echo done
        done
        "$1/pg_ctl" -D db -m immediate -w stop >/dev/null || true
        rm -rf "$dir"
        """;

    private readonly ServerShell shell;
    private readonly string server;

    private PostgresMachine(ServerShell shell, int port)
    {
        this.shell = shell;
        server = $"Host=127.0.0.1;Port={port};Username=tutorship;Maximum Pool Size=40";
    }

    public static bool IsInstalled => PostgresPrograms.Folder is not null;

    public static async Task<PostgresMachine> StartAsync()
    {
        var port = Ports.Free();
        return new PostgresMachine(await ServerShell.StartAsync(PostgresPrograms.AsWhom, Script, PostgresPrograms.Folder!, $"{port}"), port);
    }

    public string ConnectionString(string database) => $"{server};Database={database}";

    /// <param name="template">A database that nobody is connected to.</param>
    public async Task CreateAsync(string database, string? template = null)
    {
        await using var connection = new NpgsqlConnection($"{server};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var creating = new NpgsqlCommand($"CREATE DATABASE {database}" + (template is null ? "" : $" TEMPLATE {template}"), connection);
        await creating.ExecuteNonQueryAsync();
    }

    /// <summary>All its processes end at once, in the middle of what they do; what was committed stays.</summary>
    public Task CrashAsync() => shell.TellAsync("crash");

    public Task StartAgainAsync() => shell.TellAsync("start");

    public ValueTask DisposeAsync() => shell.DisposeAsync();
}
