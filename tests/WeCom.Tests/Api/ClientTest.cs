using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Messages;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Tests.Api;

/// <summary>A client as the container makes it, against a server that misbehaves, under a clock that is moved.</summary>
public abstract class ClientTest : IAsyncLifetime
{
    protected static readonly Receivers ChenJianguo = Receivers.User("chenjianguo");
    protected static readonly WeComMessage Hello = new WeComMessage.Text("期中考试前谈话 🙂 𠮷");
    private readonly List<ServiceProvider> processes = [];

    protected MisbehavingWeCom WeCom { get; private set; } = null!;

    protected WeComClient Client { get; private set; } = null!;

    protected CapturedLog Log { get; } = new();

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 6, 8, 0, 0, TimeSpan.Zero));

    protected ITokenStore SharedTokens { get; set; } = null!;

    public async Task InitializeAsync()
    {
        SharedTokens = new InMemoryTokenStore(Clock);
        WeCom = await MisbehavingWeCom.StartAsync();
        Client = NewProcess();
    }

    public async Task DisposeAsync()
    {
        processes.ForEach(process => process.Dispose());
        await WeCom.DisposeAsync();
    }

    /// <summary>Another process of the same installation: shares nothing but the token store.</summary>
    protected WeComClient NewProcess(string secret = "the-secret")
    {
        var process = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(SharedTokens)
            .AddWeCom()
            .BuildServiceProvider();
        processes.Add(process);
        return process.GetRequiredService<WeComClients>().For(new WeComApp("ww7c41f0e2b9a85d36", 1000002, secret)
        {
            ApiHost = new Uri(WeCom.Address, "/prefix"),
        });
    }

    protected Task<SendOutcome> SendAsync() => Client.SendAsync(ChenJianguo, Hello, SendOptions.Plain, CancellationToken.None);

    protected static string Code(int code) => $$"""{"errcode":{{code}},"errmsg":"for humans"}""";
}
