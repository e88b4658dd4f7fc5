using Tutorship.WeCom.Api;
using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Tests.Api;

public sealed class OutageTests : ClientTest
{
    [Fact]
    public async Task After_three_calls_without_a_proper_answer_the_platform_is_left_alone()
    {
        WeCom.Answer = (_, _) => "<html>maintenance</html>";
        for (var i = 0; i < 3; i++)
        {
            Assert.True(Assert.IsType<SendOutcome.Passing>(await SendAsync()).MayHaveArrived);
        }

        var held = Assert.IsType<SendOutcome.Passing>(await SendAsync());

        Assert.False(held.MayHaveArrived);
        Assert.Equal(TimeSpan.FromSeconds(10), held.RetryAfter);
        Assert.Equal(3, Sends);
    }

    [Fact]
    public async Task An_hour_without_answers_costs_a_call_a_minute_and_the_first_answer_ends_it()
    {
        WeCom.Answer = (_, _) => "";
        for (var second = 0; second < 3600; second += 5)
        {
            await SendAsync();
            Clock.Advance(TimeSpan.FromSeconds(5));
        }

        Assert.InRange(Sends, 55, 75);
        WeCom.Answer = (_, _) => MisbehavingWeCom.Accepted;
        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<SendOutcome.Sent>(await SendAsync());
        Assert.IsType<SendOutcome.Sent>(await SendAsync());
    }

    [Fact]
    public async Task What_is_urgent_is_tried_all_the_same()
    {
        WeCom.Answer = (_, n) => n <= 3 ? "" : MisbehavingWeCom.Accepted;
        for (var i = 0; i < 3; i++)
        {
            await SendAsync();
        }

        var urgent = await Client.SendAsync(ChenJianguo, Hello, SendOptions.Plain with { IsUrgent = true }, CancellationToken.None);

        Assert.IsType<SendOutcome.Sent>(urgent);
        Assert.IsType<SendOutcome.Sent>(await SendAsync());
    }

    [Fact]
    public async Task A_refusal_is_an_answer()
    {
        WeCom.Answer = (_, n) => n % 3 == 0 ? Code(81013) : "";
        for (var i = 0; i < 9; i++)
        {
            await SendAsync();
        }

        Assert.Equal(9, Sends);
    }

    private int Sends => WeCom.Calls.Count(call => call.Api == "message/send");
}
