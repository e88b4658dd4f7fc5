namespace Tutorship.Bot.Login;

/// <summary>Where a login leads back to: a path of this program and nothing else, so that no link of ours leads elsewhere.</summary>
public static class ReturnPath
{
    public const string Default = "/jobs";

    public static string Of(string? wanted) => IsLocal(wanted) ? wanted! : Default;

    /// <summary>Browsers read <c>//host</c> and <c>/\host</c> as another machine, and skip control characters while they do.</summary>
    private static bool IsLocal(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..]
        && path.Length <= 1024
        && !path.Any(character => char.IsControl(character) || character == '\\');
}
