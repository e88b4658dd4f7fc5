using Tutorship.WeCom.Callbacks;
using static Tutorship.WeCom.Callbacks.InboundMessage;

namespace Tutorship.WeCom.Tests.Callbacks;

public sealed class InboundReaderTests
{
    [Fact]
    public void A_text_keeps_its_emoji_and_its_id()
    {
        var text = Assert.IsType<Text>(Read(Vectors.V2.Plain));

        Assert.Equal("三年二班明天请假两人 🙂。。。", text.Content);
        Assert.Equal("7301592248816640002", text.DedupKey);
        Assert.Equal(("ZhouMin", "zhoumin"), (text.Header.FromUserName, text.Header.UserId));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1763900455), text.Header.CreatedAt);
        Assert.Equal("1000002", text.Header.AgentId);
    }

    [Fact]
    public void A_card_click_brings_its_choices()
    {
        var click = Assert.IsType<Event.TemplateCard>(Read(Vectors.V3.Plain));

        Assert.Equal(("submit", "vote_interaction", "RC-demo-0001"), (click.EventKey, click.CardType, click.ResponseCode));
        Assert.Equal("poll-2025-11-23_000000000000000000000001", click.TaskId);
        var item = Assert.Single(click.SelectedItems);
        Assert.Equal("lunch", item.QuestionKey);
        Assert.Equal(["rice", "soup"], item.OptionIds);
        Assert.Equal("t.lin|1763900520|template_card_event||submit|poll-2025-11-23_000000000000000000000001|||", click.DedupKey);
    }

    [Fact]
    public void The_other_spelling_of_the_choices_and_several_questions_are_read()
    {
        var click = Assert.IsType<Event.TemplateCard>(Read(EventXml(
            "template_card_event",
            "<SelectedItems>" +
            "<SelectedItem><OpitonIds><OpitonId>a</OpitonId></OpitonIds><QuestionKey>one</QuestionKey></SelectedItem>" +
            "<SelectedItem><QuestionKey>two</QuestionKey><OptionIds></OptionIds></SelectedItem></SelectedItems>")));

        Assert.Equal(["one", "two"], click.SelectedItems.Select(item => item.QuestionKey));
        Assert.Equal(["a"], click.SelectedItems[0].OptionIds);
        Assert.Empty(click.SelectedItems[1].OptionIds);
    }

    [Theory]
    [InlineData("subscribe", typeof(Event.Subscribe))]
    [InlineData("unsubscribe", typeof(Event.Unsubscribe))]
    [InlineData("enter_agent", typeof(Event.EnterAgent))]
    [InlineData("click", typeof(Event.Click))]
    [InlineData("view", typeof(Event.View))]
    [InlineData("LOCATION", typeof(Event.LocationReport))]
    [InlineData("template_card_menu_event", typeof(Event.TemplateCard))]
    [InlineData("change_contact", typeof(Event.ChangeContact))]
    [InlineData("close_inactive_agent", typeof(Event.AgentActivity))]
    [InlineData("something_of_tomorrow", typeof(Event.Unknown))]
    [InlineData("", typeof(Event.Unknown))]
    public void Every_event_is_read_and_unknown_ones_are_tolerated(string name, Type type) =>
        Assert.IsType(type, Read(EventXml(name, "<EventKey><![CDATA[]]></EventKey>")));

    [Theory]
    [InlineData("image", typeof(Image))]
    [InlineData("voice", typeof(Voice))]
    [InlineData("video", typeof(Video))]
    [InlineData("location", typeof(Location))]
    [InlineData("link", typeof(LinkMessage))]
    [InlineData("file", typeof(UnknownMessage))]
    public void Every_message_type_is_read(string name, Type type) =>
        Assert.IsType(type, Read($"<xml><FromUserName>t</FromUserName><MsgType>{name}</MsgType><MsgId>1</MsgId></xml>"));

    [Theory]
    [InlineData("update_department")]
    [InlineData("update_deparmtment")]
    public void A_class_change_is_read_in_both_spellings(string changeType)
    {
        var change = Assert.IsType<Event.ChangeSchoolContact>(Read(EventXml(
            "change_school_contact", $"<ChangeType>{changeType}</ChangeType><Id>17</Id>")));

        Assert.Equal(("update_department", "17"), (change.ChangeType, change.Id));
    }

    [Fact]
    public void Changes_in_the_same_second_have_keys_of_their_own()
    {
        string[] keys =
        [
            Read(EventXml("change_school_contact", "<ChangeType>update_student</ChangeType><Id>a</Id>")).DedupKey,
            Read(EventXml("change_school_contact", "<ChangeType>update_student</ChangeType><Id>b</Id>")).DedupKey,
            Read(EventXml("change_school_contact", "<ChangeType>update_parent</ChangeType><Id>a</Id>")).DedupKey,
            Read(EventXml("change_contact", "<ChangeType>delete_user</ChangeType><UserID>a</UserID>")).DedupKey,
            Read(EventXml("view", $"<EventKey>https://bot.example.edu/{new string('x', 900)}</EventKey>")).DedupKey,
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(keys, key => Assert.InRange(key.Length, 1, 128));
    }

    [Fact]
    public void A_control_character_does_not_make_a_message_unreadable() =>
        Assert.Equal("1 3学业", Assert.IsType<Text>(Read(
            "<xml><FromUserName>t</FromUserName><MsgType>text</MsgType><MsgId>1</MsgId><Content><![CDATA[1 3\b学业]]></Content></xml>"))
            .Content);

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("<xml><MsgType>text</MsgType></xml>")]
    [InlineData("<xml><FromUserName>t</FromUserName></xml>")]
    public void What_is_no_message_is_refused(string xml) => Assert.False(InboundReader.TryParse(xml, out _));

    [Fact]
    public void A_broken_time_is_no_reason_to_fail() =>
        Assert.Equal(DateTimeOffset.UnixEpoch, Read(
            "<xml><FromUserName>t</FromUserName><MsgType>text</MsgType><CreateTime>99999999999999</CreateTime></xml>").Header.CreatedAt);

    private static InboundMessage Read(string xml)
    {
        Assert.True(InboundReader.TryParse(xml, out var message));
        return message;
    }

    private static string EventXml(string name, string more) =>
        "<xml><ToUserName>ww1</ToUserName><FromUserName>sys</FromUserName><CreateTime>1763900520</CreateTime>" +
        $"<MsgType>event</MsgType><Event>{name}</Event>{more}</xml>";
}
