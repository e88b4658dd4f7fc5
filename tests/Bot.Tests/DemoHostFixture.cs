namespace Tutorship.Bot.Tests;

/// <summary>One host for the tests of a class.</summary>
public sealed class DemoHostFixture : IAsyncLifetime
{
    public DemoHost School { get; private set; } = null!;

    public async Task InitializeAsync() => School = await DemoHost.StartAsync();

    public async Task DisposeAsync() => await School.DisposeAsync();
}
