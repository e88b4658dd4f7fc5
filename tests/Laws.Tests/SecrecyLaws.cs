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

    /// <summary>Behind the colon of a purpose stand people (handoff:S1:1:0); logs and errors say its kind.</summary>
    [Fact]
    public void No_log_and_no_error_says_what_a_message_was_for_with_the_people_in_it() =>
        Law.Unbroken(
            from source in Repository.SourcesUnder("src")
            from Match match in LoggedPurpose().Matches(source.Code)
            select $"{source.Path}: {match.Value.Trim()}");

    // Written in pieces, so that this file does not break its own law.
    [GeneratedRegex("(?<![\\w.])/(w" + "ork|f" + "arm|ro" + "ot|ho" + "me/[a-z])/|[a-z]*\\.?nu" + "get\\.org|registry\\.np" + "mjs")]
    private static partial Regex MachinePathOrRegistry();

    [GeneratedRegex(@"^.*(\bLog\w*\(|Exception\(\$).*(?<!KindOf\([\w.\[\]]*)\.Purpose\b.*$|\{Purpose\}", RegexOptions.Multiline)]
    private static partial Regex LoggedPurpose();

    [GeneratedRegex("\"(Secret|Token|EncodingAESKey|BotSecret|Password)\"\\s*:\\s*\"[^\"]+\"", RegexOptions.IgnoreCase)]
    private static partial Regex FilledSecret();
}
