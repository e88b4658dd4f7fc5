using System.Text;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Cards;
using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Tests.Api;

public sealed class CallTests : ClientTest
{
    private static readonly MediaUpload HeatMap = new(MediaKind.Image, "高二 \"热力图\".png", Encoding.ASCII.GetBytes("PNG-bytes"));

    [Fact]
    public async Task A_picture_is_uploaded_with_its_plain_name_and_sent()
    {
        WeCom.Answer = (call, _) => call.Api == "media/upload" ? """{"errcode":0,"type":"image","media_id":"M1","created_at":"1"}""" : MisbehavingWeCom.Accepted;

        await Client.SendMediaAsync(ChenJianguo, HeatMap, SendOptions.Repeatable, CancellationToken.None);
        await Client.SendMediaAsync(ChenJianguo, HeatMap, SendOptions.Repeatable, CancellationToken.None);

        var upload = Assert.Single(WeCom.Calls, call => call.Api == "media/upload");
        Assert.EndsWith("&type=image", upload.Query);
        Assert.Contains("Content-Disposition: form-data; name=\"media\"; filename=\"高二 热力图.png\"; filelength=9", upload.Body);
        Assert.DoesNotContain("boundary=\"", upload.ContentType);
        var sends = WeCom.Calls.Where(call => call.Api == "message/send").Select(call => call.Body).ToList();
        Assert.Contains("""
            "msgtype":"image","agentid":1000002,"image":{"media_id":"M1"}
            """.Trim(), sends[0]);
        Assert.Equal(sends[0], sends[1]);
    }

    [Fact]
    public async Task A_worn_out_upload_is_renewed_once()
    {
        WeCom.Answer = (call, n) => call.Api == "media/upload" ? $$"""{"errcode":0,"media_id":"M{{n}}"}""" : call.Body.Contains("M2") ? MisbehavingWeCom.Accepted : Code(40007);

        Assert.IsType<SendOutcome.Sent>(await Client.SendMediaAsync(ChenJianguo, HeatMap, SendOptions.Plain, CancellationToken.None));

        WeCom.Answer = (call, n) => call.Api == "media/upload" ? """{"errcode":0,"media_id":"M3"}""" : Code(40007);
        var given = await Client.SendMediaAsync(ChenJianguo, HeatMap, SendOptions.Plain, CancellationToken.None);
        Assert.Equal(ReturnAction.ReuploadMedia, Assert.IsType<SendOutcome.Permanent>(given).Action);
        Assert.Equal(3, WeCom.Calls.Count(call => call.Api == "media/upload"));
    }

    [Fact]
    public async Task A_card_is_replaced_for_one_or_for_everyone()
    {
        WeCom.Answer = (_, _) => """{"errcode":0,"invaliduser":["zhoumin"]}""";
        var receipt = new TemplateCard.Notice("r1", "已记 2 条谈话", null, new Uri("https://bot.example.edu/r/1"));

        var updated = await Client.UpdateCardAsync("rc", ["chenjianguo"], new CardChange.Replacement(receipt), CancellationToken.None);
        await Client.UpdateCardAsync("rc2", [], new CardChange.Label("已记"), CancellationToken.None);

        Assert.Equal(["zhoumin"], Assert.IsType<ApiResult<IReadOnlyList<string>>.Done>(updated).Value);
        var bodies = WeCom.Calls.Where(call => call.Api == "message/update_template_card").Select(call => call.Body).ToList();
        Assert.Equal(
            """{"userids":["chenjianguo"],"agentid":1000002,"response_code":"rc","template_card":{"card_type":"text_notice","main_title":{"title":"已记 2 条谈话"},"task_id":"r1","card_action":{"type":1,"url":"https://bot.example.edu/r/1"}}}""",
            bodies[0]);
        Assert.Equal("""{"atall":1,"agentid":1000002,"response_code":"rc2","button":{"replace_name":"已记"}}""", bodies[1]);
    }

    [Fact]
    public async Task A_message_is_recalled_or_it_is_too_late()
    {
        Assert.Null(await Client.RecallAsync("m1", CancellationToken.None));

        WeCom.Answer = (_, _) => Code(42052);
        var failure = await Client.RecallAsync("m1", CancellationToken.None);

        Assert.Equal((42052, ReturnAction.Drop, null), (failure!.Code, failure.Action, failure.RetryAfter));
    }

    [Fact]
    public async Task A_login_names_a_member_or_turns_an_outsider_away()
    {
        WeCom.Answer = (_, n) => n switch
        {
            1 => """{"errcode":0,"userid":"ChenJianguo"}""",
            2 => """{"errcode":0,"openid":"o1","external_userid":"w1"}""",
            _ => Code(40029),
        };

        var member = await Client.GetLoginAsync("c+/=1", CancellationToken.None);
        var outsider = await Client.GetLoginAsync("c2", CancellationToken.None);
        var used = await Client.GetLoginAsync("c1", CancellationToken.None);

        Assert.Equal(new LoginIdentity.Member("ChenJianguo", ""), Assert.IsType<ApiResult<LoginIdentity>.Done>(member).Value);
        Assert.IsType<LoginIdentity.Outsider>(Assert.IsType<ApiResult<LoginIdentity>.Done>(outsider).Value);
        Assert.Equal(ReturnAction.RestartLogin, Assert.IsType<ApiResult<LoginIdentity>.Failed>(used).Failure.Action);
        Assert.Contains("&code=c%2B%2F%3D1", WeCom.Calls.ElementAt(1).Query);
    }

    [Fact]
    public async Task The_app_and_the_callback_addresses_are_read()
    {
        WeCom.Answer = (call, _) => call.Api == "agent/get"
            ? """{"errcode":0,"agentid":1000002,"name":"导师","close":0,"isreportenter":1,"report_location_flag":0,"redirect_domain":"bot.example.edu"}"""
            : """{"ip_list":["101.226.103.*","10.0.0.1"]}""";

        var agent = await Client.GetAgentAsync(CancellationToken.None);
        var addresses = await Client.GetCallbackAddressesAsync(CancellationToken.None);

        Assert.Equal(
            new AgentState("导师", IsClosed: false, ReportsEnter: true, ReportsLocation: false, "bot.example.edu"),
            Assert.IsType<ApiResult<AgentState>.Done>(agent).Value);
        Assert.Equal(["101.226.103.*", "10.0.0.1"], Assert.IsType<ApiResult<IReadOnlyList<string>>.Done>(addresses).Value);
    }

    [Fact]
    public async Task A_school_notice_goes_to_parents_and_names_whom_it_missed()
    {
        WeCom.Answer = (_, _) => """{"errcode":0,"invalid_parent_userid":["p2"],"invalid_student_userid":[],"invalid_party":[]}""";

        var outcome = await Client.SendAsync(
            SchoolNotice.OfStudents(["s1"], SchoolNotice.Scope.Both, "成长寄语"), SendOptions.Repeatable, CancellationToken.None);

        Assert.Equal(["p2"], Assert.IsType<SendOutcome.Sent>(outcome).InvalidUsers);
        Assert.Equal("externalcontact/message/send", WeCom.Calls.Last().Api);
        Assert.Equal(
            """{"recv_scope":2,"to_student_userid":["s1"],"msgtype":"text","text":{"content":"成长寄语"},"agentid":1000002,"enable_duplicate_check":1,"duplicate_check_interval":14400}""",
            WeCom.Calls.Last().Body);
    }

    [Fact]
    public void A_login_address_is_the_documented_one()
    {
        var app = new WeComApp("ww1", 1000002, "s");

        Assert.Equal(
            "https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww1&redirect_uri=https%3A%2F%2Fbot.example.edu%2Flogin%3Fa%3D1&response_type=code&scope=snsapi_base&state=ab12&agentid=1000002#wechat_redirect",
            LoginAddress.InsideWeCom(app, new Uri("https://bot.example.edu/login?a=1"), "ab12").AbsoluteUri);
        Assert.Throws<ArgumentException>(() => LoginAddress.InBrowser(app, new Uri("https://bot.example.edu/"), "a-b"));
    }
}
