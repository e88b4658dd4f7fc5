using Tutorship.WeCom.Api;
using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Tests.Api;

public sealed class SendLimitTests : ClientTest
{
    [Fact]
    public async Task A_rate_limit_pauses_a_minute_then_an_hour_without_asking_again_meanwhile()
    {
        WeCom.Answer = (_, n) => n <= 2 ? Code(45009) : MisbehavingWeCom.Accepted;

        var first = Assert.IsType<SendOutcome.Passing>(await SendAsync());
        var meanwhile = Assert.IsType<SendOutcome.Passing>(await SendAsync());
        Clock.Advance(TimeSpan.FromSeconds(61));
        var second = Assert.IsType<SendOutcome.Passing>(await SendAsync());
        Clock.Advance(TimeSpan.FromMinutes(61));
        var third = await SendAsync();

        Assert.Equal((TimeSpan.FromMinutes(1), 45009), (first.RetryAfter, first.Code));
        Assert.Equal(TimeSpan.FromMinutes(1), meanwhile.RetryAfter);
        Assert.Equal(TimeSpan.FromHours(1), second.RetryAfter);
        Assert.IsType<SendOutcome.Sent>(third);
        Assert.Equal(3, WeCom.Calls.Count(call => call.Api == "message/send"));
    }

    [Fact]
    public async Task What_is_urgent_asks_once_a_minute_while_the_rest_waits_an_hour()
    {
        WeCom.Answer = (_, n) => n <= 2 ? Code(45009) : MisbehavingWeCom.Accepted;
        await SendAsync();
        Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(TimeSpan.FromHours(1), Assert.IsType<SendOutcome.Passing>(await SendAsync()).RetryAfter);

        Assert.Equal(TimeSpan.FromMinutes(1), Assert.IsType<SendOutcome.Passing>(await SendUrgentlyAsync()).RetryAfter);
        Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.IsType<SendOutcome.Sent>(await SendUrgentlyAsync());
        Assert.IsType<SendOutcome.Sent>(await SendAsync());
    }

    [Fact]
    public async Task What_one_process_was_told_all_of_them_heed()
    {
        WeCom.Answer = (_, n) => n <= 2 ? Code(45009) : MisbehavingWeCom.Accepted;
        var other = NewProcess();
        await SendAsync();

        var held = Assert.IsType<SendOutcome.Passing>(await SendAsync(other));
        Clock.Advance(TimeSpan.FromSeconds(61));
        var again = Assert.IsType<SendOutcome.Passing>(await SendAsync(other));
        Clock.Advance(TimeSpan.FromMinutes(59));
        var meanwhile = Assert.IsType<SendOutcome.Passing>(await SendAsync());
        Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal((TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), TimeSpan.FromMinutes(1)), (held.RetryAfter, again.RetryAfter, meanwhile.RetryAfter));
        Assert.IsType<SendOutcome.Sent>(await SendAsync());
        Assert.IsType<SendOutcome.Sent>(await SendAsync(other));
        Assert.Equal(4, WeCom.Calls.Count(call => call.Api == "message/send"));
    }

    [Fact]
    public async Task Once_one_of_them_got_through_the_next_refusal_is_a_first_one_for_all()
    {
        WeCom.Answer = (_, n) => n is 1 or 3 ? Code(45009) : MisbehavingWeCom.Accepted;
        var other = NewProcess();
        await SendAsync();
        Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.IsType<SendOutcome.Sent>(await SendAsync(other));

        Assert.Equal(TimeSpan.FromMinutes(1), Assert.IsType<SendOutcome.Passing>(await SendAsync()).RetryAfter);
    }

    [Fact]
    public async Task A_store_that_is_away_leaves_each_its_own_pause()
    {
        WeCom.Answer = (_, n) => n <= 1 ? Code(45009) : MisbehavingWeCom.Accepted;
        SharedTokens = new AbsentTokenStore();
        var (one, other) = (NewProcess(), NewProcess());
        await SendAsync(one);

        Assert.Equal(TimeSpan.FromMinutes(1), Assert.IsType<SendOutcome.Passing>(await SendAsync(one)).RetryAfter);
        Assert.IsType<SendOutcome.Sent>(await SendAsync(other));
    }

    [Fact]
    public async Task The_thirty_first_message_of_a_minute_is_held_back_because_it_would_be_lost_in_silence()
    {
        for (var i = 0; i < 27; i++)
        {
            Assert.IsType<SendOutcome.Sent>(await SendAsync());
        }

        var held = Assert.IsType<SendOutcome.OverBudget>(await SendAsync());
        for (var i = 27; i < WeComLimits.MemberMessagesPerMinute; i++)
        {
            Assert.IsType<SendOutcome.Sent>(await SendUrgentlyAsync());
        }

        Assert.IsType<SendOutcome.OverBudget>(await SendUrgentlyAsync());
        var toAnother = await Client.SendAsync(Receivers.User("zhoumin"), Hello, SendOptions.Plain, CancellationToken.None);
        Clock.Advance(held.RetryAfter);

        Assert.InRange(held.RetryAfter, TimeSpan.FromSeconds(59), TimeSpan.FromSeconds(62));
        Assert.IsType<SendOutcome.Sent>(toAnother);
        Assert.IsType<SendOutcome.Sent>(await SendAsync());
    }

    [Fact]
    public async Task All_parts_of_a_long_text_are_paid_for_with_the_first()
    {
        var text = new WeComMessage.Text(string.Join('\n', Enumerable.Repeat("李思远 高二3班 还没谈过", 120)));
        var parts = text.Parts.Count;
        for (var i = 0; i < 27 / parts; i++)
        {
            Assert.IsType<SendOutcome.Sent>(await Client.SendAsync(ChenJianguo, text, SendOptions.Plain, CancellationToken.None));
        }

        var calls = WeCom.Calls.Count;
        Assert.IsType<SendOutcome.OverBudget>(await Client.SendAsync(ChenJianguo, text, SendOptions.Plain, CancellationToken.None));
        Assert.Equal(calls, WeCom.Calls.Count);
    }

    [Fact]
    public async Task A_long_text_that_stops_in_the_middle_is_in_doubt()
    {
        WeCom.Answer = (_, n) => n == 2 ? Code(-1) : MisbehavingWeCom.Accepted;
        var text = new WeComMessage.Text(string.Join('\n', Enumerable.Repeat("李思远 高二3班 还没谈过", 120)));

        var outcome = await Client.SendAsync(ChenJianguo, text, SendOptions.Repeatable, CancellationToken.None);

        Assert.True(Assert.IsType<SendOutcome.Passing>(outcome).MayHaveArrived);
    }

    private Task<SendOutcome> SendUrgentlyAsync() =>
        Client.SendAsync(ChenJianguo, Hello, SendOptions.Plain with { IsUrgent = true }, CancellationToken.None);

    private static Task<SendOutcome> SendAsync(WeComClient process) =>
        process.SendAsync(ChenJianguo, Hello, SendOptions.Plain, CancellationToken.None);
}
