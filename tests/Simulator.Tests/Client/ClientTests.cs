using Microsoft.Extensions.Logging.Abstractions;
using Tutorship.Simulator.World;
using Tutorship.WeCom;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Cards;
using Tutorship.WeCom.Messages;
using Tutorship.WeCom.Rates;
using Tutorship.WeCom.Tokens;
using static Tutorship.Simulator.Tests.Callbacks.CallbackTests;

namespace Tutorship.Simulator.Tests.Client;

/// <summary>The house's own client against the strict other side: what passes here passes nothing unnoticed.</summary>
public sealed class ClientTests
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Theory]
    [InlineData("您还有 3 位同学未谈:\n1 李思远 <a href=\"https://bot.example.edu/x?a=1&b=2\">查看</a>")]
    [InlineData("表情 🙂👨‍👩‍👧、生僻字 𠮷、引号 \"'、反斜线 \\u4f60、空格\u3000\u00a0、分行\u2028完")]
    public async Task A_text_arrives_as_it_was_written(string text)
    {
        await using var host = await SimulatorHost.StartAsync();
        using var client = Client(host);
        Assert.IsType<SendOutcome.Sent>(await client.SendAsync(Receivers.User("T01"), new WeComMessage.Text(text), SendOptions.Plain, Never));
        Assert.Equal(text, Assert.Single(host.World.Messages("T01")).Text);
    }

    [Fact]
    public async Task A_long_text_arrives_whole_in_parts()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var client = Client(host);
        var text = string.Join('\n', Enumerable.Range(1, 120).Select(i => $"{i} 学生 高二{i % 9}班 · 本学期还没谈过"));
        await client.SendAsync(Receivers.User("T01"), new WeComMessage.Text(text), SendOptions.Plain, Never);
        var parts = host.World.Messages("T01");
        Assert.True(parts.Count > 1);
        Assert.All(parts, part => Assert.Empty(part.Note));
        Assert.Equal(text, string.Join('\n', parts.Select(part => part.Text)));
    }

    [Fact]
    public async Task Fifty_at_once_fetch_one_token_and_an_expired_one_is_renewed_once()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var client = Client(host);
        async Task SendFiftyAsync(string round) => Assert.All(
            await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
                client.SendAsync(Receivers.User(i % 2 == 0 ? "T01" : "T02"), new WeComMessage.Text($"{round} {i}"), SendOptions.Plain, Never))),
            outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        await SendFiftyAsync("第一轮");
        Assert.Equal(1, host.World.Counters.TokenFetches);
        host.World.ExpireToken();
        host.Time.Advance(TimeSpan.FromMinutes(5));
        await SendFiftyAsync("第二轮");
        Assert.Equal(2, host.World.Counters.TokenFetches);
        Assert.Equal(100, host.World.Counters.Deliveries);
    }

    [Fact]
    public async Task A_send_repeated_in_doubt_arrives_once()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var client = Client(host);
        Task<SendOutcome> SendAsync() =>
            client.SendAsync(Receivers.User("T01"), new WeComMessage.Text("期中考试前谈话"), SendOptions.Repeatable, Never);
        host.World.Faults.Set(new Fault(FaultKind.LostAnswer, "message/send", Times: 1));
        var lost = await SendAsync();
        var repeated = await SendAsync();
        Assert.True(lost is SendOutcome.Passing { MayHaveArrived: true } or SendOutcome.Sent, lost.ToString());
        Assert.IsType<SendOutcome.Sent>(repeated);
        Assert.Equal(1, host.World.Counters.Deliveries);
    }

    [Fact]
    public async Task A_vote_goes_out_is_answered_and_becomes_the_receipt()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var client = Client(host);
        CardOption[] students = [new("S0001", "李思远 高二3班"), new("S0002", "王子涵 高二4班")];
        var vote = new TemplateCard.Vote(
            "t-1", "期中考试前谈话", "还有 4 天", "students", AllowsSeveral: true, students, new SubmitButton("submit", "已谈过"));
        Assert.IsType<SendOutcome.Sent>(await client.SendAsync(Receivers.User("T01"), new WeComMessage.Card(vote), SendOptions.Plain, Never));
        var card = host.World.Messages("T01")[0];
        await host.Phones.ClickAsync(
            "T01", new(card.Id, "submit", new Dictionary<string, IReadOnlyList<string>> { ["students"] = ["S0001", "S0002"] }));
        var code = Of(Assert.Single(host.Bot.Heard), "ResponseCode");
        var changed = await client.UpdateCardAsync(code, ["T01"], new CardChange.Label("已记 2 条"), Never);
        Assert.Empty(Assert.IsType<ApiResult<IReadOnlyList<string>>.Done>(changed).Value);
        Assert.Equal("已记 2 条", host.World.Messages("T01")[0].ReplacedButton);
    }

    [Fact]
    public async Task A_picture_keeps_its_chinese_name()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var client = Client(host);
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];
        var upload = new MediaUpload(MediaKind.Image, "第10周 热力图.png", png);
        Assert.IsType<SendOutcome.Sent>(await client.SendMediaAsync(Receivers.User("T30"), upload, SendOptions.Plain, Never));
        Assert.Equal("第10周 热力图.png", Assert.Single(host.World.Messages("T30")).Text);
    }

    private static WeComClient Client(SimulatorHost host)
    {
        var app = new WeComApp(Demo.CorpId, Demo.AgentId, Demo.Secret) { ApiHost = new Uri(host.Http.BaseAddress!, SimulatorSetup.ApiPath) };
        var connections = new WeComConnections(
            new InMemoryTokenStore(host.Time), new InMemoryRateBudget(host.Time), host.Time, NullLogger.Instance);
        return new WeComClient(new HttpClient(), app, connections);
    }
}
