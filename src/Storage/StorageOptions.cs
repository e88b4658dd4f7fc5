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

        if (KeyFault() is { } keyFault)
        {
            faults.Add(keyFault);
        }

        return faults;
    }

    /// <summary>What keeps the key of the notes from being used; null: nothing, or the default one is yet to be made.</summary>
    public string? KeyFault() => NoteKey.StateOf(this) switch
    {
        NoteKeyState.Garbled when !string.IsNullOrEmpty(KeyEncryptionKey) =>
            $"Storage__KeyEncryptionKey: not {NoteKey.Bytes} bytes in base64. Put back the one that this database was written with; only for a new installation make one with: openssl rand -base64 {NoteKey.Bytes}",
        NoteKeyState.Garbled =>
            $"Storage__KeyFile: {NoteKey.FileOf(this)} holds no {NoteKey.Bytes} bytes in base64. Put back the one that this database was written with; only for a new installation make one with: openssl rand -base64 {NoteKey.Bytes}",
        NoteKeyState.Closed =>
            $"Storage__KeyFile: {NoteKey.FileOf(this)} cannot be read by the user that this process runs as.",
        NoteKeyState.Missing when !string.IsNullOrEmpty(KeyFile) =>
            $"Storage__KeyFile: there is no file {KeyFile}. Put back the one that this database was written with; only for a new installation make one with: openssl rand -base64 {NoteKey.Bytes}",
        _ => null,
    };

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
