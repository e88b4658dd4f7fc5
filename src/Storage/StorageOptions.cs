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

    internal static bool IsPostgres(string connectionString) =>
        connectionString.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase);
}
