using Tutorship.Storage.Tests.Servers;

namespace Tutorship.Storage.Tests.Schema;

public sealed class FileModeTests : IAsyncLifetime
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly SqliteFile file = new();

    public Task InitializeAsync() => file.InitializeAsync();

    public Task DisposeAsync() => file.DisposeAsync();

    [SkippableFact]
    public async Task A_new_database_file_and_its_log_are_for_their_owners_eyes_only()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await using var db = await file.Dbs.OpenAsync("demo");
        var files = Directory.GetFiles(file.Folder, "tutorship.db*").Where(path => !path.EndsWith(".migrating", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, path => Assert.True(ModeOf(path) == OwnerOnly, $"{Path.GetFileName(path)}: {ModeOf(path)}"));
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? OwnerOnly : File.GetUnixFileMode(path);
}
