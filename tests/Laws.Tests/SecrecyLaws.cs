using System.Text.RegularExpressions;

namespace Tutorship.Laws.Tests;

/// <summary>What must not stand in the tree.</summary>
public partial class SecrecyLaws
{
    [Fact]
    public void No_machine_path_and_no_registry_host_stands_in_the_tree() =>
        Law.Unbroken(
            from path in Repository.FilesUnder(".")
            where !Path.GetExtension(path).ToLowerInvariant().Equals(".png", StringComparison.Ordinal)
            from Match match in MachinePathOrRegistry().Matches(File.ReadAllText(Path.Combine(Repository.Root, path)))
            select $"{path}: {match.Value}");

    [Fact]
    public void No_setting_file_holds_a_secret() =>
        Law.Unbroken(
            from path in Repository.FilesUnder(".")
            where Path.GetFileName(path).StartsWith("appsettings", StringComparison.Ordinal)
            from Match match in FilledSecret().Matches(File.ReadAllText(Path.Combine(Repository.Root, path)))
            select $"{path}: {match.Value}");

    // Written in pieces, so that this file does not break its own law.
    [GeneratedRegex("(?<![\\w.])/(w" + "ork|f" + "arm|ro" + "ot|ho" + "me/[a-z])/|[a-z]*\\.?nu" + "get\\.org|registry\\.np" + "mjs")]
    private static partial Regex MachinePathOrRegistry();

    [GeneratedRegex("\"(Secret|Token|EncodingAESKey|BotSecret|Password)\"\\s*:\\s*\"[^\"]+\"", RegexOptions.IgnoreCase)]
    private static partial Regex FilledSecret();
}
