using System.Globalization;
using System.Net;
using System.Text;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.Bot.Tests.Channels;

public sealed class CallbackTests(DemoHostFixture fixture) : IClassFixture<DemoHostFixture>, IDisposable
{
    private readonly HttpClient http = new();
    private readonly DemoHost school = fixture.School;

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task Saving_the_address_in_the_console_is_answered_with_the_echo_alone()
    {
        var (signature, seconds, echo) = Sign("4820917735560183264", school.Now);
        var answer = await http.GetAsync(Address(signature, seconds, $"&echostr={Uri.EscapeDataString(echo)}"));
        Assert.Equal("4820917735560183264", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_forged_echo_is_refused()
    {
        var (_, seconds, echo) = Sign("1", school.Now);
        var answer = await http.GetAsync(Address(new string('0', 40), seconds, $"&echostr={Uri.EscapeDataString(echo)}"));
        await RefusedAsync(answer, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_forged_message_is_refused_without_a_word()
    {
        var (_, seconds, encrypted) = Sign(Message("谈 张三 学业"), school.Now);
        await RefusedAsync(await PostAsync(new string('0', 40), seconds, Envelope(encrypted)), HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(-11)]
    [InlineData(11)]
    public async Task A_message_of_another_time_is_stale(int minutes)
    {
        var (signature, seconds, encrypted) = Sign(Message("谈 张三 学业"), school.Now.AddMinutes(minutes));
        await RefusedAsync(await PostAsync(signature, seconds, Envelope(encrypted)), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_message_for_another_corporation_is_refused()
    {
        var other = new CallbackCrypto(school.School.Options.Token, school.School.Options.EncodingAESKey, "ww0000000000000000");
        var encrypted = other.Encrypt(Message("谈 张三 学业"));
        var seconds = Seconds(school.Now);
        await RefusedAsync(await PostAsync(other.Sign(seconds, "n", encrypted), seconds, Envelope(encrypted)), HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("<xml><ToUserName>a</ToUserName></xml>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><Encrypt>&e;</Encrypt></xml>")]
    public async Task What_is_no_envelope_is_malformed(string body) =>
        await RefusedAsync(await PostAsync("s", Seconds(school.Now), body), HttpStatusCode.BadRequest);

    [Fact]
    public async Task An_oversized_body_is_refused_unread() =>
        await RefusedAsync(
            await PostAsync("s", Seconds(school.Now), new string('x', CallbackEndpoint.MaxBodyBytes + 1)),
            HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_school_that_is_not_here_is_refused()
    {
        var answer = await http.GetAsync(new Uri(school.Address, "/wecom/elsewhere?msg_signature=s&timestamp=1&nonce=n&echostr=e"));
        await RefusedAsync(answer, HttpStatusCode.Forbidden);
    }

    private static async Task RefusedAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    private (string Signature, string Seconds, string Encrypted) Sign(string plain, DateTimeOffset at)
    {
        var encrypted = school.School.Crypto.Encrypt(plain);
        return (school.School.Crypto.Sign(Seconds(at), "n", encrypted), Seconds(at), encrypted);
    }

    private string Message(string text) =>
        $"<xml><ToUserName>{school.School.Options.CorpId}</ToUserName><FromUserName>T01</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>{text}</Content><MsgId>1</MsgId><AgentID>1000002</AgentID></xml>";

    private string Envelope(string encrypted) => CallbackEnvelope.Write(school.School.Options.CorpId, "1000002", encrypted);

    private Uri Address(string signature, string seconds, string more = "") =>
        new(school.Address, $"/wecom/demo?msg_signature={signature}&timestamp={seconds}&nonce=n{more}");

    private async Task<HttpResponseMessage> PostAsync(string signature, string seconds, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "text/xml");
        return await http.PostAsync(Address(signature, seconds), content);
    }

    private static string Seconds(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
