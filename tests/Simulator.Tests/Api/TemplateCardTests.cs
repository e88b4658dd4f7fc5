using System.Text.Json;
using System.Text.Json.Nodes;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Tests.Api;

public sealed class TemplateCardTests
{
    /// <summary>A path in the card, what stands there instead (null removes it), and the code.</summary>
    [Theory]
    [InlineData("card_type", "\"poster\"", 42031)]
    [InlineData("task_id", null, 42014)]
    [InlineData("task_id", "\"with space\"", 42014)]
    [InlineData("main_title", null, 42033)]
    [InlineData("checkbox.question_key", "\"\"", 42043)]
    [InlineData("checkbox.option_list", "[]", 42037)]
    [InlineData("checkbox.option_list.0.id", "\"S0002\"", 42040)]
    [InlineData("checkbox.option_list.0.text", "\"\"", 42041)]
    [InlineData("submit_button", null, 42046)]
    [InlineData("submit_button.text", "\"\"", 42049)]
    [InlineData("horizontal_content_list", "[{\"value\":\"x\"}]", 42027)]
    [InlineData("horizontal_content_list", "[{\"keyname\":\"x\",\"type\":1}]", 42028)]
    [InlineData("horizontal_content_list", "[{\"keyname\":\"x\",\"type\":2}]", 42029)]
    [InlineData("horizontal_content_list", "[{\"keyname\":\"x\",\"type\":3}]", 42050)]
    [InlineData("horizontal_content_list", "[{},{},{},{},{},{},{}]", 42035)]
    [InlineData("jump_list", "[{},{},{},{}]", 42042)]
    [InlineData("jump_list", "[{\"type\":2,\"title\":\"x\"}]", 42030)]
    [InlineData("action_menu", "{\"action_list\":[{\"text\":\"a\",\"key\":\"k\"},{\"text\":\"b\",\"key\":\"k\"}]}", 42051)]
    public async Task A_vote_cards_fault_has_its_own_code(string path, string? value, int code) =>
        await ExpectAsync(JsonSerializer.SerializeToNode(Demo.Vote("t-1"))!, path, value, code);

    [Theory]
    [InlineData("button_list.0.text", "\"\"", 42038)]
    [InlineData("button_list.0.key", "\"\"", 42039)]
    [InlineData("button_list.0.key", "\"b\"", 42039)]
    [InlineData("button_list", "[]", 40058)]
    public async Task A_button_cards_fault_has_its_own_code(string path, string value, int code) =>
        await ExpectAsync(Buttons("t-1"), path, value, code);

    [Theory]
    [InlineData("card_action", null, 42045)]
    [InlineData("card_action.url", "\"\"", 42028)]
    public async Task A_notices_fault_has_its_own_code(string path, string? value, int code) => await ExpectAsync(
        JsonNode.Parse("""{"card_type":"text_notice","main_title":{"title":"周报"},"card_action":{"type":1,"url":"https://bot.example.edu"}}""")!,
        path,
        value,
        code);

    [Fact]
    public async Task More_than_twenty_ticks_or_three_drop_downs_are_refused()
    {
        await using var host = await SimulatorHost.StartAsync();
        Assert.Equal(0, (await host.SendCardAsync("T01", Demo.Vote("t-20", options: 20))).ErrCode());
        Assert.Equal(42037, (await host.SendCardAsync("T01", Demo.Vote("t-21", options: 21))).ErrCode());
        var empty = new { card_type = "multiple_interaction", task_id = "t-m", main_title = new { title = "x" }, select_list = Array.Empty<object>() };
        Assert.Equal(42047, (await host.SendCardAsync("T01", empty)).ErrCode());
    }

    [Fact]
    public async Task A_task_id_is_used_up_for_ever()
    {
        await using var host = await SimulatorHost.StartAsync();
        var answer = await host.SendCardAsync("T01", Demo.Vote("once"));
        Assert.NotEmpty(answer.Text("response_code"));
        Assert.Equal(42014, (await host.SendCardAsync("T02", Demo.Vote("once"))).ErrCode());
    }

    [Fact]
    public async Task An_app_without_callback_sends_no_card_that_answers()
    {
        await using var host = await SimulatorHost.StartAsync(Demo.Options(callback: null));
        Assert.Equal(43012, (await host.SendCardAsync("T01", Demo.Vote("t-1"))).ErrCode());
    }

    [Fact]
    public async Task A_response_code_changes_the_card_once()
    {
        await using var host = await SimulatorHost.StartAsync();
        var sent = await host.SendCardAsync("T01|T02", Demo.Vote("t-1"));
        var update = new { userids = new[] { "T01", "T99" }, agentid = Demo.AgentId, response_code = sent.Text("response_code"), button = new { replace_name = "已记 2 条" } };
        var first = await host.PostAsync("message/update_template_card", update);
        Assert.Equal((0, "t99"), (first.ErrCode(), first.GetProperty("invaliduser")[0].GetString()));
        Assert.Equal("已记 2 条", Assert.Single(host.World.Messages("T01")).ReplacedButton);
        Assert.Null(Assert.Single(host.World.Messages("T02")).ReplacedButton);
        Assert.Equal(60140, (await host.PostAsync("message/update_template_card", update)).ErrCode());
    }

    [Fact]
    public async Task A_response_code_dies_after_72_hours()
    {
        await using var host = await SimulatorHost.StartAsync(Demo.Options(new SimulatorLimits { TokenLife = TimeSpan.FromDays(9) }));
        var sent = await host.SendCardAsync("T01", Demo.Vote("t-1"));
        host.Time.Advance(TimeSpan.FromHours(72.1));
        var update = new { atall = 1, agentid = Demo.AgentId, response_code = sent.Text("response_code"), button = new { replace_name = "已结束" } };
        Assert.Equal(60140, (await host.PostAsync("message/update_template_card", update)).ErrCode());
    }

    private static JsonNode Buttons(string taskId) => JsonSerializer.SerializeToNode(new
    {
        card_type = "button_interaction",
        task_id = taskId,
        main_title = new { title = "这次主要谈了什么" },
        button_list = new[] { new { text = "学业", key = "a" }, new { text = "心理", key = "b" } },
    })!;

    private static async Task ExpectAsync(JsonNode card, string path, string? value, int code)
    {
        await using var host = await SimulatorHost.StartAsync();
        var steps = path.Split('.');
        var parent = steps[..^1].Aggregate(card, (at, step) => int.TryParse(step, out var index) ? at[index]! : at[step]!);
        if (value is null)
        {
            parent.AsObject().Remove(steps[^1]);
        }
        else
        {
            parent[steps[^1]] = JsonNode.Parse(value);
        }

        Assert.Equal(code, (await host.SendCardAsync("T01", card)).ErrCode());
        Assert.DoesNotContain(host.World.Messages("T01"), message => message.Fate == Fate.Delivered);
    }
}
