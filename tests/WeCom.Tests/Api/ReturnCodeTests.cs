using Tutorship.WeCom.Api;
using static Tutorship.WeCom.Api.ReturnAction;

namespace Tutorship.WeCom.Tests.Api;

public sealed class ReturnCodeTests
{
    [Theory]
    [InlineData(Ok, 0)]
    [InlineData(Retry, -1, 6000, 45033)]
    [InlineData(RenewToken, 40014, 42001)]
    [InlineData(BackOff, 45009)]
    [InlineData(AlertAndStop, 40001, 40013, 41002, 41004)]
    [InlineData(Alert, 60020, 48002, 48005, 48006, 50003, 43009, 60137, 65000, 65013, 65014, 65018, 65022, 65024)]
    [InlineData(Config, 48009, 301002, 40056, 41011, 50001, 40057, 85011, 80001, 85005, 85008)]
    [InlineData(Drop, 81013, 40003, 46004, 60111, 60021, 60011, 50002, 44004, 40004, 40006, 40123, 44001, 45001, 60140, 42052, 43004)]
    [InlineData(Split, 40031, 40032, 82002, 82003, 45002, 45029)]
    [InlineData(ReuploadMedia, 40007)]
    [InlineData(FallBackToText, 42014, 42015, 42017, 42020, 42027, 42031, 42033, 42037, 42043, 42047, 42051, 43012)]
    [InlineData(RestartLogin, 40029, 42022, 84014, 84015)]
    [InlineData(FetchInParts, 830002)]
    [InlineData(Bug, 41001, 82001, 81012, 40008, 40058, 40063, 40035, 40033, 40016, 40027, 40054, 40055, 46003)]
    public void Every_documented_code_asks_for_its_action(ReturnAction action, params int[] codes) =>
        Assert.All(codes, code => Assert.Equal(action, ReturnCodes.Find(code).Action));

    [Fact]
    public void Every_code_has_a_meaning_a_page_and_an_action_of_its_own() =>
        Assert.All(ReturnCodes.All, code =>
        {
            Assert.NotEmpty(code.Meaning);
            Assert.InRange(code.Doc, 90_000, 99_999);
        });

    [Theory]
    [InlineData(42021)]
    [InlineData(42026)]
    [InlineData(65025)]
    [InlineData(123)]
    [InlineData(-2)]
    public void A_code_nobody_documented_is_not_repeated_but_told(int code)
    {
        var failure = ApiFailure.Of(ReturnCodes.Find(code));

        Assert.Null(failure.RetryAfter);
        Assert.True(failure.NeedsAlert);
    }

    [Fact]
    public void Only_what_may_pass_is_tried_again() =>
        Assert.All(ReturnCodes.All, code => Assert.Equal(
            code.Action is Retry or RenewToken or BackOff or Alert or AlertAndStop or Config, code.RetryAfter is not null));
}
