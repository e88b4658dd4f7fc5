using Microsoft.Data.Sqlite;
using Npgsql;

namespace Tutorship.Storage;

/// <summary>Where the school's facts are kept.</summary>
public sealed class StorageOptions
{
    /// <summary><c>Data Source=…</c> (SQLite) or <c>Host=…</c> (PostgreSQL); empty: a SQLite file in the data folder.</summary>
    public string Database { get; set; } = "";

    /// <summary>A Redis or Valkey to share between processes; empty: one inside this process.</summary>
    public string Redis { get; set; } = "";

    /// <summary>Relative to the current directory.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>32 bytes in base64 that wrap the key ring; empty: <see cref="KeyFile"/>.</summary>
    public string? KeyEncryptionKey { get; set; }

    /// <summary>A file that holds <see cref="KeyEncryptionKey"/>; empty: <c>note.key</c> in the data folder, made when missing.</summary>
    public string? KeyFile { get; set; }

    public string ConnectionString =>
        Database.Length > 0 ? Database : $"Data Source={Path.Combine(DataFolder, "tutorship.db")}";

    /// <summary>Everything that is wrong, each with a hint; empty: good to start.</summary>
    public IReadOnlyList<string> Faults()
    {
        List<string> faults = [];
        if (string.IsNullOrWhiteSpace(DataFolder))
        {
            faults.Add("Storage__DataFolder: empty. Name a folder that this process may write to, for example data.");
        }

        if (!IsReadable(ConnectionString))
        {
            faults.Add("Storage__Database: neither Data Source=<file> (SQLite) nor Host=<server>;Database=…;Username=…;Password=… (PostgreSQL).");
        }

        if (!string.IsNullOrEmpty(KeyEncryptionKey) && !NoteKey.IsKey(KeyEncryptionKey))
        {
            faults.Add($"Storage__KeyEncryptionKey: not {NoteKey.Bytes} bytes in base64. Make one with: openssl rand -base64 {NoteKey.Bytes}");
        }
        else if (string.IsNullOrEmpty(KeyEncryptionKey) && !string.IsNullOrEmpty(KeyFile) && !(File.Exists(KeyFile) && NoteKey.IsKey(File.ReadAllText(KeyFile))))
        {
            faults.Add($"Storage__KeyFile: no file with {NoteKey.Bytes} bytes in base64. Make one with: openssl rand -base64 {NoteKey.Bytes}");
        }

        return faults;
    }

    private static bool IsReadable(string connectionString)
    {
        try
        {
            return IsPostgres(connectionString)
                ? new NpgsqlConnectionStringBuilder(connectionString).Host is { Length: > 0 }
                : new SqliteConnectionStringBuilder(connectionString).DataSource is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    internal static bool IsPostgres(string connectionString) =>
        connectionString.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase);
}
