using Xunit.Abstractions;

namespace Tutorship.Laws.Tests;

public class ShapeLaws(ITestOutputHelper output)
{
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("bench")]
    public void No_file_is_longer_than_250_lines(string folder) =>
        Law.Unbroken(Repository.SourcesUnder(folder).Where(file => file.Lines > 250).Select(file => $"{file.Path}: {file.Lines}"));

    [Fact]
    public void Files_are_small_half_of_them_at_most_45_lines_and_nearly_all_at_most_160()
    {
        int[] lengths = [.. Repository.SourcesUnder("src").Select(file => file.Lines).Order()];
        var (median, p95) = (lengths[lengths.Length / 2], lengths[lengths.Length * 95 / 100]);
        output.WriteLine($"{lengths.Length} files, median {median}, p95 {p95}, largest {lengths[^1]} lines");
        Assert.True(median <= 45, $"The median is {median} lines.");
        Assert.True(p95 <= 160, $"The 95th percentile is {p95} lines.");
    }

    [Fact]
    public void Interfaces_are_scarce()
    {
        var types = House.All.SelectMany(assembly => assembly.WrittenTypes()).Where(type => !type.IsNested).ToList();
        var interfaces = types.Where(type => type.IsInterface).Select(type => type.Name).ToList();
        output.WriteLine($"{interfaces.Count} of {types.Count} types: {string.Join(' ', interfaces)}");
        Assert.True(interfaces.Count * 15 <= types.Count, $"{interfaces.Count} of {types.Count} types are interfaces.");
    }

    [Fact]
    public void Nothing_is_left_for_later() =>
        Law.Unbroken(
            from folder in new[] { "src", "tests", "bench" }
            from file in Repository.SourcesUnder(folder)
            where file.Text.Contains("TO" + "DO", StringComparison.Ordinal) || file.Text.Contains("NotImpl" + "emented", StringComparison.Ordinal)
            select file.Path);
}
