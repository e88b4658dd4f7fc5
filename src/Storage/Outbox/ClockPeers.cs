using System.Globalization;
using Npgsql;

namespace Tutorship.Storage;

/// <summary>
/// In which time the processes on one PostgreSQL live. Clocks that were moved on purpose cannot be held against the database's,
/// but they can against each other: each process shows how far it is off on a connection of its own, which ends with it. On
/// SQLite there is one machine, and nobody to compare with.
/// </summary>
public sealed class ClockPeers(StorageOptions options, TimeProvider time) : IDisposable
{
    private const string Flag = "tutorship clock ";
    private const string Show = "SELECT set_config('application_name', @flag, false)";
    private const string All = """
        SELECT application_name FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE 'tutorship clock %' ORDER BY backend_start
        """;

    private readonly SemaphoreSlim oneAtATime = new(1);
    private NpgsqlConnection? connection;

    /// <summary>How far this process is from where most of them are, or the eldest where they are at odds.</summary>
    /// <param name="together">So near to each other clocks count as one.</param>
    public async Task<TimeSpan> OffAsync(TimeSpan together, CancellationToken cancellationToken)
    {
        if (!StorageOptions.IsPostgres(options.ConnectionString))
        {
            return TimeSpan.Zero;
        }

        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var own = await ShowAsync(await OpenAsync(cancellationToken), cancellationToken);
            return own - Common(await AllAsync(cancellationToken), together, own);
        }
        catch
        {
            await CloseAsync();
            throw;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose()
    {
        connection?.Dispose();
        oneAtATime.Dispose();
    }

    /// <summary>Eldest first, so of two times with as many processes the eldest one's counts.</summary>
    private static TimeSpan Common(IReadOnlyList<TimeSpan> shown, TimeSpan together, TimeSpan own) => shown
        .Select(time => (Time: time, Processes: shown.Count(other => (other - time).Duration() <= together)))
        .OrderByDescending(candidate => candidate.Processes)
        .Select(candidate => candidate.Time)
        .FirstOrDefault(own);

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (connection is null)
        {
            connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(options.ConnectionString) { Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancellationToken);
        }

        return connection;
    }

    /// <summary>The own difference is asked for first: the flag needs it.</summary>
    private async Task<TimeSpan> ShowAsync(NpgsqlConnection open, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand("SELECT clock_timestamp()", open);
        var databaseNow = (DateTime)(await ask.ExecuteScalarAsync(cancellationToken))!;
        var own = time.GetUtcNow().UtcDateTime - databaseNow;
        await using var show = new NpgsqlCommand(Show, open);
        show.Parameters.AddWithValue("flag", Flag + ((long)own.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        await show.ExecuteNonQueryAsync(cancellationToken);
        return own;
    }

    private async Task<IReadOnlyList<TimeSpan>> AllAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(All, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<TimeSpan> shown = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            shown.Add(TimeSpan.FromSeconds(long.Parse(reader.GetString(0)[Flag.Length..], CultureInfo.InvariantCulture)));
        }

        return shown;
    }

    private async Task CloseAsync()
    {
        if (connection is { } open)
        {
            connection = null;
            await open.DisposeAsync();
        }
    }
}
