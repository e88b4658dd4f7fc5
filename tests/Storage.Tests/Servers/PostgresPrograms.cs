namespace Tutorship.Storage.Tests.Servers;

/// <summary>PostgreSQL's own programs where Debian puts them, and who may run them.</summary>
public static class PostgresPrograms
{
    private const string Versions = "/usr/lib/postgresql";

    /// <summary>The newest version's; null when none is installed.</summary>
    public static string? Folder =>
        Directory.Exists(Versions)
            ? Directory.GetDirectories(Versions).Select(version => Path.Combine(version, "bin"))
                .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
                .Order(StringComparer.Ordinal)
                .LastOrDefault()
            : null;

    /// <summary>PostgreSQL refuses to run as root; its package brings a user to be instead. Stands before a command.</summary>
    public static IReadOnlyList<string> AsWhom => Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];
}
