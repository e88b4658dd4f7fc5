namespace Tutorship.Bot.Hosting;

/// <summary>How one process serves.</summary>
/// <param name="Role"><c>all</c>, <c>bot</c> or <c>scheduler</c>.</param>
/// <param name="Urls">Null: <c>ASPNETCORE_URLS</c>, else <see cref="DefaultUrl"/>.</param>
public sealed record ServeOptions(string Role, string? Urls)
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Null: <c>ASPNETCORE_ENVIRONMENT</c>.</summary>
    public string? Environment { get; init; }

    /// <summary>Settings that stand above all others.</summary>
    public IReadOnlyDictionary<string, string?> Overrides { get; init; } = new Dictionary<string, string?>();

    public bool Answers => Role is "all" or "bot";

    public bool Schedules => Role is "all" or "scheduler";
}
