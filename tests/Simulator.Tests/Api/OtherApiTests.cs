using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Tests.Api;

public sealed class OtherApiTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];

    [Fact]
    public async Task An_uploaded_picture_can_be_sent_for_three_days()
    {
        await using var host = await SimulatorHost.StartAsync(Demo.Options(new SimulatorLimits { TokenLife = TimeSpan.FromDays(9) }));
        var upload = await UploadAsync(host, "image", Png);
        Assert.Equal(JsonValueKind.String, upload.GetProperty("created_at").ValueKind);
        var message = new { touser = "T30", msgtype = "image", agentid = Demo.AgentId, image = new { media_id = upload.Text("media_id") } };
        Assert.Equal(0, (await host.PostAsync("message/send", message)).ErrCode());
        Assert.Equal("热力图.png", Assert.Single(host.World.Messages("T30")).Text);
        host.Time.Advance(TimeSpan.FromDays(3));
        Assert.Equal(40007, (await host.PostAsync("message/send", message)).ErrCode());
    }

    [Theory]
    [InlineData("poster", 100, 40004)]
    [InlineData("image", 100, 40123)]
    [InlineData("file", 5, 40006)]
    [InlineData("voice", 2_200_000, 45001)]
    [InlineData("file", 6, 0)]
    public async Task An_upload_is_checked(string type, int size, int code)
    {
        await using var host = await SimulatorHost.StartAsync();
        Assert.Equal(code, (await UploadAsync(host, type, new byte[size])).ErrCode());
    }

    [Fact]
    public async Task A_message_can_be_recalled_for_a_day()
    {
        await using var host = await SimulatorHost.StartAsync(Demo.Options(new SimulatorLimits { TokenLife = TimeSpan.FromDays(9) }));
        var early = await host.SendTextAsync("T01", "发错了");
        var late = await host.SendTextAsync("T01", "又发错了");
        Assert.Equal(0, (await host.PostAsync("message/recall", new { msgid = early.Text("msgid") })).ErrCode());
        Assert.Equal(Fate.Recalled, host.World.Messages("T01")[0].Fate);
        host.Time.Advance(TimeSpan.FromHours(25));
        Assert.Equal(42052, (await host.PostAsync("message/recall", new { msgid = late.Text("msgid") })).ErrCode());
        Assert.Equal(40058, (await host.PostAsync("message/recall", new { msgid = "invented" })).ErrCode());
    }

    [Fact]
    public async Task A_school_notice_to_a_student_reaches_the_parents()
    {
        await using var host = await SimulatorHost.StartAsync();
        var notice = new
        {
            recv_scope = 0,
            to_student_userid = new[] { "S0001", "S0404" },
            agentid = Demo.AgentId,
            msgtype = "text",
            text = new { content = "本学期成长寄语" },
        };
        var answer = await host.PostAsync("externalcontact/message/send", notice);
        Assert.Equal((0, "S0404"), (answer.ErrCode(), answer.GetProperty("invalid_student_userid")[0].GetString()));
        Assert.False(answer.TryGetProperty("msgid", out _));
        Assert.Equal("本学期成长寄语", Assert.Single(host.World.Messages("P0001")).Text);
    }

    [Theory]
    [InlineData("{\"to_student_userid\":[\"S0404\"],\"agentid\":1000002,\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}", 81013)]
    [InlineData("{\"to_student_userid\":[\"S0001\"],\"agentid\":1000002,\"msgtype\":\"template_card\",\"template_card\":{}}", 40008)]
    [InlineData("{\"to_student_userid\":[\"S0001\"],\"agentid\":7,\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}", 301002)]
    [InlineData("{\"agentid\":1000002,\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}", 82001)]
    public async Task A_school_notice_is_checked(string body, int code)
    {
        await using var host = await SimulatorHost.StartAsync();
        Assert.Equal(code, (await host.PostRawAsync("externalcontact/message/send", body)).ErrCode());
    }

    [Fact]
    public async Task The_app_tells_about_itself()
    {
        await using var host = await SimulatorHost.StartAsync();
        var token = await host.TokenAsync();
        var agent = await host.GetAsync($"agent/get?access_token={token}&agentid={Demo.AgentId}");
        Assert.Equal((0, 3), (agent.ErrCode(), agent.GetProperty("allow_userinfos").GetProperty("user").GetArrayLength()));
        Assert.Equal(301002, (await host.GetAsync($"agent/get?access_token={token}&agentid=7")).ErrCode());
        Assert.Equal("127.0.0.1", (await host.GetAsync($"getcallbackip?access_token={token}")).GetProperty("ip_list")[0].GetString());
    }

    private static async Task<JsonElement> UploadAsync(SimulatorHost host, string type, byte[] content)
    {
        using var form = new MultipartFormDataContent("----wework") { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        using var part = new ByteArrayContent(content);
        part.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; name=\"media\"; filename=\"热力图.png\"");
        part.Headers.TryAddWithoutValidation("Content-Type", "application/octet-stream");
        form.Add(part);
        var address = $"/simulator/wecom/cgi-bin/media/upload?access_token={await host.TokenAsync()}&type={type}";
        using var response = await host.Http.PostAsync(address, form);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
