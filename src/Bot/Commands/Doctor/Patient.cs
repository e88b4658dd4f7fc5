using Microsoft.Extensions.Logging.Abstractions;
using Tutorship.Bot.Clock;
using Tutorship.Bot.Configuration;
using Tutorship.Storage;
using Tutorship.WeCom.Api;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>The installation that is looked at: its settings with their faults, and ways to its database and to WeCom.</summary>
public sealed class Patient : IAsyncDisposable
{
    private readonly ServiceProvider platform;
    private SchoolDbs? dbs;

    public Patient(Settings settings, IReadOnlyList<string> faults, IReadOnlyList<SchoolOptions> schools, string? url)
    {
        (Settings, Faults, Schools, Url) = (settings, faults, schools, url);
        Storage = settings.ToStorageOptions();
        platform = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddLogging().AddWeCom().BuildServiceProvider();
    }

    public Settings Settings { get; }

    /// <summary>What would keep <c>serve</c> from starting.</summary>
    public IReadOnlyList<string> Faults { get; }

    public IReadOnlyList<SchoolOptions> Schools { get; }

    /// <summary>Where the callbacks are looked for, instead of the schools' own addresses.</summary>
    public string? Url { get; }

    public StorageOptions Storage { get; }

    /// <summary>Once <see cref="DatabaseUsable"/> found it good; the others say that they did not look.</summary>
    public bool IsDatabaseUsable { get; set; }

    /// <summary>Without the first key of the notes being made: whether there is one is what is asked.</summary>
    public SchoolDbs Dbs => dbs ??= new SchoolDbs(Storage.ConnectionString);

    public SchoolFactsStore Facts { get; } = new();

    public WeComClients Clients => platform.GetRequiredService<WeComClients>();

    /// <summary>The school's clock: the machine's, or one that was set on purpose; the demo school's stands where the demo begins.</summary>
    public TimeProvider Clock => field ??= ProcessClockSetup.Start(Settings);

    /// <summary>Follows no redirect: WeCom follows none either.</summary>
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5) })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    /// <summary>As its setting is written: <c>Schools__0__</c>.</summary>
    public string SettingOf(SchoolOptions school) => $"Schools__{Settings.Schools.ToList().IndexOf(school)}__";

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        dbs?.Dispose();
        await platform.DisposeAsync();
    }
}
