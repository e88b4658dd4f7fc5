using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Tests.Api;

public sealed class SendMessageTests
{
    private const string Good = "\"touser\":\"T01\",\"agentid\":1000002,\"msgtype\":\"text\",\"text\":{\"content\":\"您还有 3 位同学未谈\"}";

    [Theory]
    [InlineData("{" + Good + "}", 0)]
    [InlineData("", 40063)]
    [InlineData("{" + Good, 40035)]
    [InlineData("[]", 40035)]
    [InlineData("{\"touser\":\"T01\",\"agentid\":1000002,\"msgtype\":\"text\",\"text\":{\"content\":\"\\u60a8\\u597d\"}}", 40033)]
    [InlineData("{\"touser\":\"T01\",\"agentid\":1000002,\"msgtype\":\"text\",\"text\":{\"content\":\"a\\\\u60a8\"}}", 0)]
    [InlineData("{\"touser\":\"T01\",\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}", 41011)]
    [InlineData("{\"touser\":\"T01\",\"agentid\":\"1000002\",\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}", 40056)]
    [InlineData("{\"touser\":\"T01\",\"agentid\":1000003,\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}", 301002)]
    [InlineData("{\"agentid\":1000002,\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}", 82001)]
    [InlineData("{\"touser\":\"nobody\",\"agentid\":1000002,\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}", 81013)]
    [InlineData("{\"touser\":\"T01\",\"agentid\":1000002,\"msgtype\":\"telegram\",\"text\":{\"content\":\"x\"}}", 40008)]
    [InlineData("{\"touser\":\"T01\",\"agentid\":1000002,\"msgtype\":\"text\",\"text\":{\"content\":\"\"}}", 44004)]
    [InlineData("{\"touser\":\"T01\",\"agentid\":1000002,\"msgtype\":\"image\",\"image\":{\"media_id\":\"gone\"}}", 40007)]
    [InlineData("{\"touser\":\"T01\",\"agentid\":1000002,\"msgtype\":\"textcard\",\"textcard\":{\"title\":\"a\",\"description\":\"b\",\"url\":\"example\"}}", 40058)]
    [InlineData("{" + Good + ",\"duplicate_check_interval\":14401}", 40058)]
    public async Task A_request_is_checked_and_answered_with_its_code(string body, int code)
    {
        await using var host = await SimulatorHost.StartAsync();
        Assert.Equal(code, (await host.PostRawAsync("message/send", body)).ErrCode());
    }

    [Fact]
    public async Task A_token_outside_the_query_is_no_token()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/simulator/wecom/cgi-bin/message/send");
        request.Headers.Authorization = new("Bearer", await host.TokenAsync());
        request.Content = new StringContent("{" + Good + "}");
        using var response = await host.Http.SendAsync(request);
        Assert.Contains("41001", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Known_receivers_get_it_and_unknown_ones_are_listed_in_lower_case()
    {
        await using var host = await SimulatorHost.StartAsync();
        var answer = await host.SendTextAsync("t01|NoBody|P0001", "周报");
        Assert.Equal(0, answer.ErrCode());
        Assert.Equal("nobody|p0001", answer.Text("invaliduser"));
        Assert.Equal("周报", Assert.Single(host.World.Messages("T01")).Text);
        Assert.Equal(1, host.World.Counters.Deliveries);
        Assert.Equal(1, host.World.Counters.Calls("message/send"));
    }

    [Fact]
    public async Task Everybody_is_every_colleague()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.SendTextAsync("@all", "明天调休");
        Assert.Equal(3, host.World.Counters.Deliveries);
        Assert.Empty(host.World.Messages("P0001"));
    }

    [Fact]
    public async Task Text_beyond_2048_bytes_is_cut_between_characters()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.SendTextAsync("T01", new string('谈', 700));
        var shown = Assert.Single(host.World.Messages("T01"));
        Assert.Equal(682, shown.Text.Length);
        Assert.Contains("2048", shown.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identical_request_within_the_interval_is_not_delivered_again()
    {
        await using var host = await SimulatorHost.StartAsync();
        var body = "{" + Good + ",\"enable_duplicate_check\":1,\"duplicate_check_interval\":600}";
        var first = await host.PostRawAsync("message/send", body);
        var second = await host.PostRawAsync("message/send", body);
        Assert.Equal(first.Text("msgid"), second.Text("msgid"));
        Assert.Equal([Fate.Delivered, Fate.Duplicate], host.World.Messages("T01").Select(message => message.Fate));
        Assert.Equal((1, 1), (host.World.Counters.Deliveries, host.World.Counters.Duplicates));

        host.Time.Advance(TimeSpan.FromMinutes(10));
        await host.PostRawAsync("message/send", body);
        Assert.Equal(2, host.World.Counters.Deliveries);
    }

    [Fact]
    public async Task Without_the_check_identical_requests_arrive_twice()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.SendTextAsync("T01", "已记");
        await host.SendTextAsync("T01", "已记");
        Assert.Equal(2, host.World.Counters.Deliveries);
    }

    [Fact]
    public async Task The_thirty_first_message_of_a_minute_vanishes_without_an_error()
    {
        await using var host = await SimulatorHost.StartAsync();
        for (var i = 1; i <= 31; i++)
        {
            Assert.Equal(0, (await host.SendTextAsync("T01", $"第 {i} 条")).ErrCode());
        }

        Assert.Equal((30, 1), (host.World.Counters.Deliveries, host.World.Counters.Drops));
        Assert.Equal(Fate.Dropped, host.World.Messages("T01")[^1].Fate);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await host.SendTextAsync("T01", "下一分钟");
        Assert.Equal(31, host.World.Counters.Deliveries);
    }

    [Fact]
    public async Task The_apps_day_ends_at_200_person_times_an_account()
    {
        await using var host = await SimulatorHost.StartAsync(Demo.Options(new SimulatorLimits { Accounts = 1, MemberPerMinute = 1000 }));
        for (var i = 0; i < 66; i++)
        {
            await host.SendTextAsync("@all", $"{i}");
        }

        Assert.Equal(45009, (await host.SendTextAsync("@all", "199 到 201")).ErrCode());
        host.Time.Advance(TimeSpan.FromDays(1));
        await host.GetAsync($"gettoken?corpid={Demo.CorpId}&corpsecret={Demo.Secret}");
        Assert.Equal(198, host.World.Counters.Deliveries);
    }

    [Fact]
    public async Task A_textcard_is_cut_to_what_a_phone_shows()
    {
        await using var host = await SimulatorHost.StartAsync();
        var card = new { title = new string('题', 130), description = new string('述', 513), url = "https://bot.example.edu/d/1", btntxt = "查看详细情况" };
        await host.PostAsync("message/send", new { touser = "T30", msgtype = "textcard", agentid = Demo.AgentId, textcard = card });
        var content = Assert.Single(host.World.Messages("T30")).Content!.Value;
        Assert.Equal((128, 512, "查看详细"), (content.Text("title").Length, content.Text("description").Length, content.Text("btntxt")));
    }
}
