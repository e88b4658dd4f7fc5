namespace Tutorship.Bot.Tests.Commands;

/// <summary>The school of <c>tests/eval</c>, imported once for the tests of a class.</summary>
public sealed class ImportedSchool : IAsyncLifetime
{
    private readonly Tool tool = new();

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "eval", "school");

    /// <summary>To be copied, not to be changed.</summary>
    public string DataFolder => tool.PathOf("data");

    public async Task InitializeAsync()
    {
        tool.Environment["Schools__0__Id"] = "demo";
        Assert.Equal(0, (await tool.RunAsync($"import \"{Folder}\"")).Exit);
    }

    public Task DisposeAsync()
    {
        tool.Dispose();
        return Task.CompletedTask;
    }
}
