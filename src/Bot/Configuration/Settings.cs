using Tutorship.Bot.Clock;
using Tutorship.Bot.Demo;
using Tutorship.Storage;

namespace Tutorship.Bot.Configuration;

/// <summary>Everything the process was told from outside, bound and checked once, before anything starts.</summary>
public sealed class Settings
{
    public IReadOnlyList<SchoolOptions> Schools { get; private init; } = [];

    /// <summary><c>Data Source=…</c> or <c>Host=…</c>.</summary>
    public string Database { get; private init; } = "";

    /// <summary>Empty: an in-process server.</summary>
    public string Redis { get; private init; } = "";

    /// <summary>Relative to the current directory.</summary>
    public string DataFolder { get; private init; } = "data";

    /// <summary>The file with the key that wraps the key ring; empty: one in the data folder.</summary>
    public string KeyFile { get; private init; } = "";

    /// <summary>That key itself, 32 bytes in base64, where a secret store hands it over in the environment.</summary>
    public string? KeyEncryptionKey { get; private init; }

    public DateTimeOffset? ClockStartAt { get; private init; }

    public bool IsSimulatorEnabled { get; private init; }

    /// <summary>No school was configured: the demo school stands in.</summary>
    public bool IsDemo { get; private init; }

    /// <summary>The process clock was set on purpose.</summary>
    public bool HasSimulatedClock => ClockStartAt is not null || IsSimulatorEnabled;

    public StorageOptions ToStorageOptions() => new() { Database = Database, Redis = Redis, DataFolder = DataFolder, KeyFile = KeyFile, KeyEncryptionKey = KeyEncryptionKey };

    /// <summary>Binds the settings; every fault found is added to <paramref name="faults"/>.</summary>
    public static Settings Bind(IConfiguration configuration, ICollection<string> faults)
    {
        var schools = configuration.GetSection("Schools").Get<List<SchoolOptions>>() ?? [];
        var isDemo = schools.Count == 0;
        var dataFolder = configuration["Storage:DataFolder"] is { Length: > 0 } folder ? folder : "data";
        var settings = new Settings
        {
            Schools = isDemo ? [DemoSchool.Options()] : schools,
            IsDemo = isDemo,
            DataFolder = dataFolder,
            Database = configuration["Storage:Database"] is { Length: > 0 } database
                ? database
                : $"Data Source={Path.Combine(dataFolder, "tutorship.db")}",
            Redis = configuration["Storage:Redis"] ?? "",
            KeyFile = configuration["Storage:KeyFile"] ?? "",
            KeyEncryptionKey = configuration["Storage:KeyEncryptionKey"],
            ClockStartAt = ReadClock(configuration["Clock:StartAt"], faults),
            IsSimulatorEnabled = ReadSwitch(configuration, "Simulator:Enabled", isDemo, faults),
        };

        SettingsCheck.Schools(settings, faults);
        return settings;
    }

    private static DateTimeOffset? ReadClock(string? text, ICollection<string> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (ProcessClock.ReadStart(text.Trim()) is { } moment)
        {
            return moment;
        }

        faults.Add($"Clock__StartAt: \"{text}\" is not an ISO time with its offset. Example: 2026-11-06T16:00:00+08:00");
        return null;
    }

    private static bool ReadSwitch(IConfiguration configuration, string name, bool whenAbsent, ICollection<string> faults)
    {
        if (configuration[name] is not { Length: > 0 } text)
        {
            return whenAbsent;
        }

        if (bool.TryParse(text, out var value))
        {
            return value;
        }

        faults.Add($"{name.Replace(":", "__", StringComparison.Ordinal)}: \"{text}\" is neither true nor false.");
        return whenAbsent;
    }
}
