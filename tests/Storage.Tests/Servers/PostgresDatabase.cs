using Npgsql;

namespace Tutorship.Storage.Tests.Servers;

/// <summary>A database of its own on the test server, dropped at the end.</summary>
public sealed class PostgresDatabase : TestDatabase
{
    private readonly string name = $"tutorship_{Guid.NewGuid():N}";
    private string server = "";

    protected override async Task CreateAsync()
    {
        if (await PostgresServer.ConnectionStringAsync() is { } found)
        {
            server = found;
            await TellAsync($"CREATE DATABASE {name}");
            ConnectionString = $"{server};Database={name}";
        }
    }

    protected override async Task RemoveAsync()
    {
        if (ConnectionString.Length > 0)
        {
            await TellAsync($"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private async Task TellAsync(string command)
    {
        await using var connection = new NpgsqlConnection($"{server};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var telling = new NpgsqlCommand(command, connection);
        await telling.ExecuteNonQueryAsync();
    }
}
