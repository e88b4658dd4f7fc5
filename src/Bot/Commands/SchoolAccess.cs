using Microsoft.Extensions.Logging.Abstractions;
using Tutorship.Bot.Configuration;
using Tutorship.Storage;

namespace Tutorship.Bot.Commands;

/// <summary>
/// The database as a command sees it: migrated, opened for one school, beside a running server. Disposing closes it.
/// </summary>
public sealed class SchoolAccess : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private SchoolAccess(ServiceProvider services, string schoolId, Settings settings)
    {
        this.services = services;
        SchoolId = schoolId;
        Settings = settings;
    }

    public string SchoolId { get; }

    public Settings Settings { get; }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<TutorshipDb> OpenAsync(CancellationToken cancel) => Get<SchoolDbs>().OpenAsync(SchoolId, cancel);

    /// <exception cref="SettingsException">Settings are wrong, or the school is not told.</exception>
    public static async Task<SchoolAccess> BeginAsync(string? school, CancellationToken cancel)
    {
        var configuration = CommandConfiguration.Read();
        var faults = new List<string>();
        var settings = Settings.Bind(configuration, faults);
        faults.AddRange(settings.ToStorageOptions().Faults());
        SettingsCheck.Clock(settings, CommandConfiguration.IsProduction, faults);
        var chosen = faults.Count == 0 ? Choose(settings, school, faults) : null;
        if (chosen is null)
        {
            throw new SettingsException(faults);
        }

        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(NullLoggerFactory.Instance)
            .AddSingleton(CommandConfiguration.Clock(settings))
            .AddTutorshipStorage(settings.ToStorageOptions())
            .BuildServiceProvider();
        await SchoolPreparation.PrepareAsync(services, [chosen], cancel);
        return new SchoolAccess(services, chosen.Id, settings);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static SchoolOptions? Choose(Settings settings, string? school, List<string> faults)
    {
        var ids = string.Join(", ", settings.Schools.Select(option => option.Id));
        if (school is null && settings.Schools.Count > 1)
        {
            faults.Add($"--school: several schools are configured ({ids}); say which.");
            return null;
        }

        var chosen = school is null ? settings.Schools[0] : settings.Schools.FirstOrDefault(option => option.Id == school);
        if (chosen is null)
        {
            faults.Add($"--school: \"{school}\" is not configured. Configured: {ids}.");
        }

        return chosen;
    }
}
