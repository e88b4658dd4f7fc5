using System.Xml.Linq;

namespace Tutorship.Laws.Tests;

public class ReferenceLaws
{
    [Theory]
    [InlineData("Domain", "")]
    [InlineData("Storage", "Domain")]
    [InlineData("Scheduler", "Storage")]
    [InlineData("WeCom", "")]
    [InlineData("Bot", "Scheduler Simulator WeCom")]
    public void A_project_refers_to_exactly_its_left_neighbours(string project, string expected) =>
        Assert.Equal(expected, string.Join(' ', ProjectsReferredToBy(project)));

    [Fact]
    public void The_simulator_knows_the_protocol_at_most() =>
        Assert.Subset(new HashSet<string> { "WeCom" }, ProjectsReferredToBy("Simulator").ToHashSet());

    [Fact]
    public void The_domain_has_no_package() => Law.Unbroken(Project("Domain").Descendants("PackageReference"));

    [Fact]
    public void The_protocol_has_no_package() => Law.Unbroken(Project("WeCom").Descendants("PackageReference"));

    [Fact]
    public void Every_package_version_stands_in_one_place() =>
        Law.Unbroken(Repository.FilesUnder(".")
            .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))
            .Where(path => Load(path).Descendants("PackageReference").Any(package => package.Attribute("Version") is not null)));

    [Theory]
    [InlineData("Tutorship.Domain")]
    [InlineData("Tutorship.WeCom")]
    [InlineData("Tutorship.Simulator")]
    public void Who_knows_no_database_loads_none(string assembly) =>
        Assert.DoesNotContain(
            House.All.Single(loaded => loaded.GetName().Name == assembly).GetReferencedAssemblies(),
            reference => reference.Name!.Contains("EntityFramework", StringComparison.Ordinal)
                || reference.Name.Contains("Sqlite", StringComparison.Ordinal)
                || reference.Name.Contains("Npgsql", StringComparison.Ordinal)
                || reference.Name.Contains("Redis", StringComparison.Ordinal));

    private static IEnumerable<string> ProjectsReferredToBy(string project) =>
        Project(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal);

    private static XDocument Project(string name) => Load($"src/{name}/{name}.csproj");

    private static XDocument Load(string path) => XDocument.Load(Path.Combine(Repository.Root, path));
}
