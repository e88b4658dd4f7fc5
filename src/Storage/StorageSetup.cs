using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tutorship.Storage.Import;

namespace Tutorship.Storage;

public static class StorageSetup
{
    /// <summary>
    /// The database, the facts, the outbox and the protection of notes. Before anything else is asked of them,
    /// <see cref="SchoolDbs.MigrateAsync"/> has to run once.
    /// </summary>
    /// <exception cref="ArgumentException">The options do not hold; all faults are named.</exception>
    public static IServiceCollection AddTutorshipStorage(this IServiceCollection services, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Faults() is { Count: > 0 } faults)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, faults), nameof(options));
        }

        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider =>
            new SchoolDbs(options.ConnectionString, () => provider.GetRequiredService<NoteProtector>().Warm()));
        services.AddSingleton<SchoolFactsStore>();
        services.AddSingleton<OutboxStore>();
        services.AddSingleton<DatabaseClock>();
        services.AddSingleton<ClockPeers>();
        services.AddSingleton<SchoolImport>();
        return services.AddNoteProtection(options);
    }

    private static IServiceCollection AddNoteProtection(this IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(_ => NoteKey.Load(options));
        services.AddSingleton<NoteProtector>();
        services.AddDataProtection().SetApplicationName("tutorship");
        services.AddOptions<KeyManagementOptions>().Configure<SchoolDbs, NoteKey>((keys, dbs, key) =>
        {
            keys.XmlRepository = new KeyRing(dbs);
            keys.XmlEncryptor = new KeyWrap(key);
        });
        return services;
    }
}
