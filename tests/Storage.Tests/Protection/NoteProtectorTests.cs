using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Tutorship.Storage.Tests.Schema;

namespace Tutorship.Storage.Tests.Protection;

public sealed class NoteProtectorTests : IDisposable
{
    private const string Note = "父亲上月住院,孩子最近睡不好";
    private readonly string folder = Directory.CreateTempSubdirectory("tutorship-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_note_is_read_again_by_another_process_with_the_same_key()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        var secret = Protector(one).Protect("demo", Note);

        Assert.Equal(Note, Protector(other).Unprotect("demo", secret));
    }

    [Fact]
    public async Task Another_school_cannot_read_it_nor_can_it_be_altered()
    {
        await using var services = await StartAsync();
        var secret = Protector(services).Protect("demo", Note);

        Assert.ThrowsAny<CryptographicException>(() => Protector(services).Unprotect("other", secret));
        secret[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => Protector(services).Unprotect("demo", secret));
    }

    [Fact]
    public async Task The_database_file_holds_no_note_and_no_open_key()
    {
        await using (var services = await StartAsync())
        {
            var dbs = services.GetRequiredService<SchoolDbs>();
            await SomeRows.FoundAsync(dbs, "demo");
            await using var db = dbs.Open("demo");
            db.Add(SomeRows.Talk("E1", note: Protector(services).Protect("demo", Note)));
            await db.SaveChangesAsync();
        }

        var bytes = string.Concat(Directory.GetFiles(folder, "tutorship.db*").Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file))));
        Assert.Contains("李想", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("住院", bytes, StringComparison.Ordinal);
        Assert.Contains("<wrapped", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_key_the_database_is_of_no_use()
    {
        byte[] secret;
        await using (var services = await StartAsync())
        {
            secret = Protector(services).Protect("demo", Note);
        }

        var otherKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        await using var thief = await StartAsync(otherKey);
        Assert.ThrowsAny<CryptographicException>(() => Protector(thief).Unprotect("demo", secret));
    }

    [SkippableFact]
    public async Task The_key_file_made_by_default_is_for_its_owner_only()
    {
        if (OperatingSystem.IsWindows())
        {
            throw new SkipException("File modes are of Unix.");
        }

        await using var services = await StartAsync();

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite,
            File.GetUnixFileMode(Path.Combine(folder, "note.key")));
    }

    [Fact]
    public async Task The_first_key_is_made_before_anybody_is_in_a_transaction()
    {
        await using var services = await StartAsync();
        await using var db = services.GetRequiredService<SchoolDbs>().Open("demo");
        await using var transaction = await db.Database.BeginTransactionAsync();

        Assert.NotEmpty(await Task.Run(() => Protector(services).Protect("demo", Note)).WaitAsync(TimeSpan.FromSeconds(5)));
    }

    private static NoteProtector Protector(IServiceProvider services) => services.GetRequiredService<NoteProtector>();

    private async Task<ServiceProvider> StartAsync(string? key = null)
    {
        var services = new ServiceCollection()
            .AddTutorshipStorage(new StorageOptions { DataFolder = folder, KeyEncryptionKey = key })
            .BuildServiceProvider();
        await services.GetRequiredService<SchoolDbs>().MigrateAsync();
        return services;
    }
}
