using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StackExchange.Redis;

namespace Tutorship.Storage.Redis;

public static class RedisSetup
{
    /// <summary>How this program connects to the Redis that the settings name.</summary>
    public static ConfigurationOptions Read(string connectionString) => RedisConnection.Read(connectionString);

    /// <summary>
    /// One connection to the Redis of the options, or to a server inside this process where they name none; it starts with the
    /// first use and stops with the host. Nothing kept there matters: it may be wiped at any time.
    /// </summary>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public static IServiceCollection AddTutorshipRedis(this IServiceCollection services, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (RedisConnection.Fault(options.Redis) is { } fault)
        {
            throw new ArgumentException(fault, nameof(options));
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<InProcessRedis>();
        services.AddSingleton<IConnectionMultiplexer>(provider => ConnectionMultiplexer.Connect(
            string.IsNullOrWhiteSpace(options.Redis)
                ? provider.GetRequiredService<InProcessRedis>().Connection
                : RedisConnection.Read(options.Redis)));
        services.AddSingleton<RedisTokenStore>();
        services.AddSingleton<RedisRateBudget>();
        return services;
    }
}
