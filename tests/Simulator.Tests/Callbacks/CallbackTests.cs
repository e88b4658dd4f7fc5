using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Tests.Callbacks;

public sealed class CallbackTests
{
    [Fact]
    public async Task What_is_typed_reaches_the_bot_and_the_passive_reply_the_phone()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.Bot.Reply = heard => PlayedBot.Text(heard, "已记 1 条谈话");
        var sent = await host.Phones.SayAsync("t01", "谈 李思远 学业 🙂");

        var heard = Assert.Single(host.Bot.Heard);
        Assert.Equal(
            (Demo.CorpId, "T01", "text", "谈 李思远 学业 🙂", sent.MessageId, "1000002"),
            (Of(heard, "ToUserName"), Of(heard, "FromUserName"), Of(heard, "MsgType"), Of(heard, "Content"), Of(heard, "MsgId"), Of(heard, "AgentID")));
        Assert.Equal((Fate.Delivered, 1), (sent.Fate, sent.Attempts));
        Assert.Equal("已记 1 条谈话", host.World.Messages("T01")[^1].Text);
        Assert.False(host.World.Messages("T01")[^1].FromMember);
    }

    [Fact]
    public async Task After_a_500_the_same_message_comes_again()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.Bot.Failures = 2;
        var sent = await host.Phones.SayAsync("T01", "待办");
        Assert.Equal((Fate.Delivered, 3), (sent.Fate, sent.Attempts));
        Assert.Single(host.Bot.Heard.Select(heard => Of(heard, "MsgId")).Distinct());
        Assert.Equal((3, 2), (host.World.Counters.Callbacks, host.World.Counters.CallbackRetries));
    }

    [Fact]
    public async Task After_the_deadline_the_same_message_comes_again()
    {
        await using var host = await SimulatorHost.StartAsync(
            Demo.Options(new SimulatorLimits { CallbackDeadline = TimeSpan.FromSeconds(1) }));
        host.Bot.Silences = 1;
        var sent = await host.Phones.SayAsync("T01", "待办");
        Assert.Equal((Fate.Delivered, 2), (sent.Fate, sent.Attempts));
    }

    [Fact]
    public async Task After_three_retries_it_is_given_up()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.Bot.Failures = 9;
        var sent = await host.Phones.SayAsync("T01", "待办");
        Assert.Equal((Fate.Failed, 4), (sent.Fate, sent.Attempts));
        Assert.Equal(4, host.Bot.Heard.Count);
    }

    [Fact]
    public async Task A_reply_to_somebody_else_is_not_shown()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.Bot.Reply = heard => PlayedBot.Text(heard, "给别人的").Replace("T01", "T02", StringComparison.Ordinal);
        await host.Phones.SayAsync("T01", "待办");
        Assert.Equal(Fate.Dropped, host.World.Messages("T01")[^1].Fate);
        Assert.Empty(host.World.Messages("T02"));
    }

    [Fact]
    public async Task Opening_the_conversation_is_an_event()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.Phones.EnterAsync("T30");
        var heard = Assert.Single(host.Bot.Heard);
        Assert.Equal(("event", "enter_agent", "T30"), (Of(heard, "MsgType"), Of(heard, "Event"), Of(heard, "FromUserName")));
        Assert.Null(heard.Element("MsgId"));
    }

    [Fact]
    public async Task A_parent_cannot_write_to_the_app()
    {
        await using var host = await SimulatorHost.StartAsync();
        await Assert.ThrowsAsync<KeyNotFoundException>(() => host.Phones.SayAsync("P0001", "老师好"));
    }

    [Fact]
    public async Task An_address_is_saved_when_the_echo_is_exact()
    {
        await using var host = await SimulatorHost.StartAsync();
        Assert.True(await host.UrlCheck.TryAsync());
        host.Bot.EchoSuffix = "\n";
        Assert.False(await host.UrlCheck.TryAsync());
    }

    internal static string Of(System.Xml.Linq.XElement heard, string name) => heard.Element(name)?.Value ?? "";
}
