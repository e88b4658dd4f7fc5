using Tutorship.WeCom.Api;
using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Tests.Api;

public sealed class SendTests : ClientTest
{
    [Fact]
    public async Task A_text_leaves_as_documented_without_escapes()
    {
        var outcome = await Client.SendAsync(
            Receivers.UsersOf(["chenjianguo", "zhoumin"]), Hello, SendOptions.Repeatable, CancellationToken.None);

        Assert.Equal(["m1"], Assert.IsType<SendOutcome.Sent>(outcome).MsgIds);
        var call = WeCom.Calls.Last();
        Assert.Equal("application/json; charset=utf-8", call.ContentType);
        Assert.Equal(
            """{"touser":"chenjianguo|zhoumin","msgtype":"text","agentid":1000002,"text":{"content":"期中考试前谈话 🙂 𠮷"},"enable_duplicate_check":1,"duplicate_check_interval":14400}""",
            call.Body);
    }

    [Fact]
    public async Task No_character_is_escaped_as_a_number()
    {
        await Client.SendAsync(
            ChenJianguo,
            new WeComMessage.Text("\u0001\u001f\u007f\u00a0\u2028\u200d\ufeff\ue000👨‍👩‍👧<a href=\"https://a.example/?x=1&y='2'\">查看</a>\n\"引\"\\\t"),
            SendOptions.Plain,
            CancellationToken.None);

        Assert.DoesNotContain("\\u", WeCom.Calls.Last().Body);
        Assert.Contains("""👨‍👩‍👧<a href=\"https://a.example/?x=1&y='2'\">查看</a>\n\"引\"\\\t""", WeCom.Calls.Last().Body);
    }

    [Fact]
    public async Task The_same_message_is_the_same_bytes_and_a_nonce_tells_two_apart()
    {
        foreach (var nonce in new[] { "a", "a", "b" })
        {
            await Client.SendAsync(ChenJianguo, Hello, SendOptions.Repeatable with { Nonce = nonce }, CancellationToken.None);
        }

        var bodies = WeCom.Calls.Where(call => call.Api == "message/send").Select(call => call.Body).ToList();
        Assert.Equal(bodies[0], bodies[1]);
        Assert.NotEqual(bodies[0], bodies[2]);
    }

    [Fact]
    public async Task Whom_it_did_not_reach_is_named_although_it_was_sent()
    {
        WeCom.Answer = (_, _) =>
            """{"errcode":0,"errmsg":"ok","invaliduser":"zhoumin|wufang","unlicenseduser":"xu","msgid":"m9","response_code":"rc"}""";

        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync());

        Assert.Equal(["zhoumin", "wufang"], sent.InvalidUsers);
        Assert.Equal(["xu"], sent.UnlicensedUsers);
        Assert.Equal("rc", sent.ResponseCode);
    }

    [Fact]
    public async Task A_long_text_leaves_in_parts_and_stops_at_the_first_that_fails()
    {
        var text = new WeComMessage.Text(string.Join('\n', Enumerable.Repeat("李思远 高二3班 还没谈过", 120)));
        var sent = Assert.IsType<SendOutcome.Sent>(
            await Client.SendAsync(ChenJianguo, text, SendOptions.Plain, CancellationToken.None));
        Assert.True(sent.MsgIds.Count > 1);

        WeCom.Answer = (_, n) => n == sent.MsgIds.Count + 2 ? Code(81013) : MisbehavingWeCom.Accepted;
        Assert.IsType<SendOutcome.Permanent>(
            await Client.SendAsync(ChenJianguo, text, SendOptions.Plain, CancellationToken.None));
        Assert.Equal(sent.MsgIds.Count + 2, WeCom.Calls.Count(call => call.Api == "message/send"));
    }

    [Theory]
    [InlineData(500, "oops")]
    [InlineData(502, """{"errcode":0}""")]
    [InlineData(200, "<html>proxy</html>")]
    [InlineData(200, "")]
    [InlineData(200, "[]")]
    [InlineData(200, "{}")]
    [InlineData(200, """{"errcode":"0"}""")]
    [InlineData(200, """{"msgid":"m1"}""")]
    [InlineData(301, "")]
    public async Task Rubbish_is_passing_and_in_doubt(int status, string body)
    {
        WeCom.Status = status;
        WeCom.Answer = (_, _) => body;

        var passing = Assert.IsType<SendOutcome.Passing>(await SendAsync());

        Assert.True(passing.MayHaveArrived);
        Assert.Null(passing.Code);
        Assert.True(passing.RetryAfter > TimeSpan.Zero);
    }

    [Fact]
    public async Task No_answer_at_all_is_passing_and_in_doubt()
    {
        var arrived = new TaskCompletionSource();
        WeCom.Answer = (_, _) =>
        {
            arrived.SetResult();
            return "never";
        };

        var sending = SendAsync();
        await arrived.Task;
        Clock.Advance(TimeSpan.FromSeconds(11));

        Assert.True(Assert.IsType<SendOutcome.Passing>(await sending).MayHaveArrived);
    }

    [Fact]
    public async Task A_platform_that_is_away_is_passing_and_surely_not_reached()
    {
        await SendAsync();
        await WeCom.DisposeAsync();

        Assert.False(Assert.IsType<SendOutcome.Passing>(await SendAsync()).MayHaveArrived);
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_is_told_so()
    {
        using var cancel = new CancellationTokenSource();
        var arrived = new TaskCompletionSource();
        WeCom.Answer = (_, _) =>
        {
            arrived.SetResult();
            return "never";
        };

        var sending = Client.SendAsync(ChenJianguo, Hello, SendOptions.Plain, cancel.Token);
        await arrived.Task;
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Theory]
    [InlineData(-1, typeof(SendOutcome.Passing))]
    [InlineData(45033, typeof(SendOutcome.Passing))]
    [InlineData(60020, typeof(SendOutcome.Stopped))]
    [InlineData(301002, typeof(SendOutcome.Stopped))]
    [InlineData(81013, typeof(SendOutcome.Permanent))]
    [InlineData(42037, typeof(SendOutcome.Permanent))]
    [InlineData(40058, typeof(SendOutcome.Permanent))]
    [InlineData(987654, typeof(SendOutcome.Permanent))]
    public async Task A_code_decides_what_becomes_of_the_message(int code, Type outcome)
    {
        WeCom.Answer = (_, _) => Code(code);

        Assert.IsType(outcome, await SendAsync());
    }
}
