using System.Text.RegularExpressions;

namespace Tutorship.Laws.Tests;

public partial class PurityLaws
{
    [Fact]
    public void The_domain_has_no_clock_no_ids_no_async_and_no_files() =>
        Law.Unbroken(
            from file in Repository.SourcesUnder("src/Domain")
            from Match match in ImpureWord().Matches(file.Code)
            select $"{file.Path}: {match.Value}");

    [Fact]
    public void Reading_the_clock_is_a_build_error_in_every_source_project()
    {
        Assert.Contains("BannedSymbols.txt", Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", Read("src/Directory.Build.props"), StringComparison.Ordinal);
        Assert.Contains("dotnet_diagnostic.RS0030.severity = error", Read(".editorconfig"), StringComparison.Ordinal);
        foreach (var symbol in new[] { "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.UtcNow" })
        {
            Assert.Contains($"System.{symbol};", Read("BannedSymbols.txt"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nobody_silences_the_ban() =>
        Law.Unbroken(Repository.SourcesUnder("src").Where(file => file.Text.Contains("RS0030", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void The_domain_answers_at_once() =>
        Law.Unbroken(
            from type in House.Domain.WrittenTypes()
            from method in type.WrittenMethods()
            where typeof(Task).IsAssignableFrom(method.ReturnType)
            select $"{type}.{method.Name}");

    [Fact]
    public void A_cancellation_token_comes_last() =>
        Law.Unbroken(
            from assembly in House.All
            from type in assembly.WrittenTypes()
            from method in type.WrittenMethods()
            let types = method.GetParameters().Select(parameter => parameter.ParameterType).ToList()
            let place = types.IndexOf(typeof(CancellationToken))
            where place >= 0 && place != types.Count - 1
            select $"{type}.{method.Name}");

    [Fact]
    public void No_person_is_named_by_a_bare_string_in_the_domain() =>
        Law.Unbroken(
            from type in House.Domain.WrittenTypes()
            where type.IsPublic
            from method in type.WrittenMethods()
            from parameter in method.GetParameters()
            where parameter.ParameterType == typeof(string)
                && parameter.Name is "student" or "studentId" or "mentor" or "mentorId" or "staffId" or "author"
            select $"{type}.{method.Name}({parameter.Name})");

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex(@"\b(TimeProvider|Guid\.\w+|Random\.\w+|async|await|File\.\w+|Directory\.\w+|HttpClient|Console\.\w+|Environment\.\w+)\b")]
    private static partial Regex ImpureWord();
}
