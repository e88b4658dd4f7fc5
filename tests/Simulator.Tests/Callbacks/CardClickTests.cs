using System.Text.Json;
using Tutorship.Simulator.Callbacks;
using Tutorship.Simulator.World;
using static Tutorship.Simulator.Tests.Callbacks.CallbackTests;

namespace Tutorship.Simulator.Tests.Callbacks;

public sealed class CardClickTests
{
    [Fact]
    public async Task A_vote_names_the_card_the_question_and_the_ticks()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.SendCardAsync("T01", Demo.Vote("exam-T01-20261106"));
        await VoteAsync(host, "S0001", "S0003");

        var heard = Assert.Single(host.Bot.Heard);
        Assert.Equal(
            ("template_card_event", "submit", "exam-T01-20261106", "vote_interaction"),
            (Of(heard, "Event"), Of(heard, "EventKey"), Of(heard, "TaskId"), Of(heard, "CardType")));
        var item = Assert.Single(heard.Element("SelectedItems")!.Elements("SelectedItem"));
        Assert.Equal("students", Of(item, "QuestionKey"));
        Assert.Equal(["S0001", "S0003"], item.Element("OptionIds")!.Elements("OptionId").Select(option => option.Value));
        Assert.NotEmpty(Of(heard, "ResponseCode"));
    }

    [Fact]
    public async Task The_clicks_code_turns_the_clickers_card_into_the_receipt()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.SendCardAsync("T01|T02", Demo.Vote("t-1"));
        await VoteAsync(host, "S0001");
        var receipt = new
        {
            card_type = "text_notice",
            main_title = new { title = "已记 1 条谈话" },
            card_action = new { type = 1, url = "https://bot.example.edu" },
        };
        var code = Of(host.Bot.Heard.Single(), "ResponseCode");
        var answer = await host.PostAsync("message/update_template_card", new { agentid = Demo.AgentId, response_code = code, template_card = receipt });
        Assert.Equal(0, answer.ErrCode());
        Assert.Equal("已记 1 条谈话", host.World.Messages("T01")[0].Text);
        Assert.NotEqual("已记 1 条谈话", host.World.Messages("T02")[0].Text);
    }

    [Fact]
    public async Task A_click_cannot_be_answered_with_text()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.Bot.Reply = heard => PlayedBot.Text(heard, "收到");
        await host.SendCardAsync("T01", Demo.Vote("t-1"));
        await VoteAsync(host, "S0001");
        Assert.Equal(Fate.Dropped, host.World.Messages("T01")[^1].Fate);
    }

    [Fact]
    public async Task A_click_can_be_answered_with_another_label_on_the_button()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.Bot.Reply = heard => PlayedBot.Text(heard, "").Replace("[text]", "[update_button]", StringComparison.Ordinal)
            .Replace("</xml>", "<Button><ReplaceName><![CDATA[已记]]></ReplaceName></Button></xml>", StringComparison.Ordinal);
        await host.SendCardAsync("T01", Demo.Vote("t-1"));
        await VoteAsync(host, "S0001");
        Assert.Equal("已记", host.World.Messages("T01")[0].ReplacedButton);
        Assert.Null(await VoteAsync(host, "S0002"));
    }

    [Fact]
    public async Task A_click_can_be_answered_with_another_card()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.Bot.Reply = heard => PlayedBot.Text(heard, "").Replace("[text]", "[update_template_card]", StringComparison.Ordinal).Replace(
            "</xml>",
            "<TemplateCard><CardType>button_interaction</CardType><MainTitle><Title>谈了什么</Title></MainTitle>"
            + "<ButtonList><Text>学业</Text><Key>a</Key></ButtonList><ButtonList><Text>心理</Text><Style>2</Style><Key>b</Key></ButtonList></TemplateCard></xml>",
            StringComparison.Ordinal);
        await host.SendCardAsync("T01", Demo.Vote("t-1"));
        await VoteAsync(host, "S0001");
        var buttons = host.World.Messages("T01")[0].Content!.Value.GetProperty("button_list");
        Assert.Equal((2, 2), (buttons.GetArrayLength(), buttons[1].GetProperty("style").GetInt32()));
    }

    [Theory]
    [InlineData("submit", "S0404")]
    [InlineData("submit", "")]
    [InlineData("other", "S0001")]
    public async Task What_the_card_does_not_offer_cannot_be_pressed(string key, string option)
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.SendCardAsync("T01", Demo.Vote("t-1"));
        Assert.Null(await VoteAsync(host, key, option.Length == 0 ? [] : [option]));
        Assert.Empty(host.Bot.Heard);
    }

    [Fact]
    public async Task A_card_of_one_choice_takes_one()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.SendCardAsync("T01", Demo.Vote("t-1", mode: 0));
        Assert.Null(await VoteAsync(host, "S0001", "S0002"));
        Assert.NotNull(await VoteAsync(host, "S0002"));
    }

    private static Task<PhoneMessage?> VoteAsync(SimulatorHost host, params string[] options) => VoteAsync(host, "submit", options);

    private static Task<PhoneMessage?> VoteAsync(SimulatorHost host, string key, string[] options)
    {
        var card = host.World.Messages("T01").First(message => message.Content?.ValueKind == JsonValueKind.Object);
        var selected = new Dictionary<string, IReadOnlyList<string>> { ["students"] = options };
        return host.Phones.ClickAsync("T01", new CardClick(card.Id, key, selected));
    }
}
