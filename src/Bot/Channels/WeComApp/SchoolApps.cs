using Tutorship.Bot.Configuration;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>The configured apps, one a school.</summary>
public sealed class SchoolApps(IEnumerable<SchoolOptions> schools)
{
    private readonly Dictionary<string, SchoolApp> apps = schools.ToDictionary(
        school => school.Id,
        school => new SchoolApp(school.Id, school.WeCom) { Name = school.Name, PublicUrl = school.PublicUrl },
        StringComparer.Ordinal);

    public IReadOnlyCollection<SchoolApp> All => apps.Values;

    public SchoolApp? Find(string schoolId) => apps.GetValueOrDefault(schoolId);
}

/// <summary>One school's self-built app: its keys, and how it appears to the platform's client.</summary>
public sealed class SchoolApp(string id, WeComOptions options)
{
    public string Id { get; } = id;

    public string Name { get; init; } = "";

    public string PublicUrl { get; init; } = "";

    public WeComOptions Options { get; } = options;

    public CallbackCrypto Crypto { get; } = new(options.Token, options.EncodingAESKey, options.CorpId);

    public WeCom.WeComApp Platform => new(Options.CorpId, Options.AgentId, Options.Secret)
    {
        ApiHost = new Uri(Options.ApiHost),
        AccountCap = Options.AccountCap,
        Limits = Options.Limits,
        LoginHost = Options.LoginHost.Length > 0 ? new Uri(Options.LoginHost) : null,
    };
}
