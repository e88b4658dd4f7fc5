using StackExchange.Redis;

namespace Tutorship.Storage.Redis;

/// <summary>How this program connects: never failing the start because Redis is away, never waiting long for it.</summary>
internal static class RedisConnection
{
    /// <summary>A callback has five seconds in all, so a command gets two.</summary>
    private const int CommandTimeout = 2000;

    public static string? Fault(string connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            return null;
        }

        try
        {
            return ConfigurationOptions.Parse(connectionString).EndPoints.Count > 0 ? null : NoServer;
        }
        catch (ArgumentException)
        {
            return NoServer;
        }
    }

    /// <summary>What the school wrote stands; the rest is set for a server that may be away for a while.</summary>
    public static ConfigurationOptions Read(string connectionString)
    {
        var options = WithTimeouts(new ConfigurationOptions());
        var written = ConfigurationOptions.Parse(string.Join(',', options.ToString(includePassword: true), connectionString));
        written.ReconnectRetryPolicy = options.ReconnectRetryPolicy;
        written.BacklogPolicy = options.BacklogPolicy;
        return written;
    }

    public static ConfigurationOptions WithTimeouts(ConfigurationOptions options)
    {
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = CommandTimeout;
        options.SyncTimeout = CommandTimeout;
        options.AsyncTimeout = CommandTimeout;
        // While the server is away nothing waits for it: everything has something to fall back on.
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ReconnectRetryPolicy = new ExponentialRetry(500, 10_000);
        return options;
    }

    private const string NoServer =
        "Storage__Redis: names no server. Write for example localhost:6379 or redis.example:6379,password=…,ssl=true, or leave it empty.";
}
