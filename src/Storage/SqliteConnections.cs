using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Tutorship.Storage;

/// <summary>
/// The open connections to one SQLite file, one a pooled context, kept for its life: opening one anew for each question
/// costs more than the question.
/// </summary>
internal sealed class SqliteConnections : IDisposable
{
    /// <summary>
    /// A commit is on the disk before it is answered, references hold, and a writer in another process is waited for.
    /// </summary>
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000;";

    /// <summary>Weak: a context too many for the pool takes its connection with it.</summary>
    private readonly ConcurrentBag<WeakReference<SqliteConnection>> opened = [];
    private readonly string connectionString;

    public SqliteConnections(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        this.connectionString = builder.ConnectionString;
        FilePath = Path.GetFullPath(builder.DataSource);
    }

    public string FilePath { get; }

    public SqliteConnection Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        MakePrivate(FilePath);
        var connection = new SqliteConnection(connectionString);
        opened.Add(new WeakReference<SqliteConnection>(connection));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        return connection;
    }

    public void Dispose()
    {
        foreach (var reference in opened)
        {
            if (reference.TryGetTarget(out var connection))
            {
                connection.Dispose();
            }
        }
    }

    /// <summary>A new file is for its owner's eyes only; SQLite gives its log the same mode. One that is there keeps its own.</summary>
    private static void MakePrivate(string file)
    {
        if (OperatingSystem.IsWindows() || File.Exists(file))
        {
            return;
        }

        try
        {
            new FileStream(file, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }).Dispose();
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process came first, and made it the same way.
        }
    }
}
