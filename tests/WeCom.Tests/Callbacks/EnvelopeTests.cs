using System.Text;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.WeCom.Tests.Callbacks;

public sealed class EnvelopeTests
{
    private static readonly CallbackCrypto Crypto = new(Vectors.V1.Token, Vectors.V1.Key, Vectors.V1.Receiver);

    [Fact]
    public void What_is_written_is_read()
    {
        var body = CallbackEnvelope.Write("ww7c41f0e2b9a85d36", "1000002", Vectors.V1.Encrypted);

        Assert.True(CallbackEnvelope.TryParse(Encoding.UTF8.GetBytes(body), out var envelope));
        Assert.Equal(new CallbackEnvelope("ww7c41f0e2b9a85d36", "1000002", Vectors.V1.Encrypted), envelope);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("{\"encrypt\":\"abc\"}")]
    [InlineData("<xml></xml>")]
    [InlineData("<xml><Encrypt></Encrypt></xml>")]
    [InlineData("<xml><Encrypt>abc</Encrypt>")]
    [InlineData("<!DOCTYPE xml [<!ENTITY e \"abc\">]><xml><Encrypt>&e;</Encrypt></xml>")]
    [InlineData("<!DOCTYPE xml SYSTEM \"file:///etc/passwd\"><xml><Encrypt>abc</Encrypt></xml>")]
    public void Anything_else_is_no_envelope(string body) => Assert.False(CallbackEnvelope.TryParse(body, out _));

    [Fact]
    public void Depth_and_size_are_limited()
    {
        var deep = new StringBuilder().Insert(0, "<a>", 5000).Insert(0, "<xml><Encrypt>x</Encrypt>").ToString();
        var large = $"<xml><Encrypt>{new string('x', WeComLimits.CallbackCharacters)}</Encrypt></xml>";

        Assert.False(CallbackEnvelope.TryParse(deep, out _));
        Assert.False(CallbackEnvelope.TryParse(large, out _));
    }

    [Fact]
    public void A_text_in_many_pieces_is_put_together()
    {
        var pieces = new StringBuilder().Insert(0, "<![CDATA[x]]>", 4000);

        Assert.True(CallbackEnvelope.TryParse($"<xml><Encrypt>{pieces}</Encrypt></xml>", out var envelope));
        Assert.Equal(new string('x', 4000), envelope.Encrypted);
    }

    [Fact]
    public void A_passive_reply_opens_at_the_other_end_with_sender_and_receiver_swapped()
    {
        var question = new InboundHeader("ww7c41f0e2b9a85d36", "t.lin", DateTimeOffset.UnixEpoch, "1000002", "1");
        var inner = PassiveReply.Text(question, "已记 2 条谈话 ]]> <b>&", DateTimeOffset.FromUnixTimeSeconds(1763900402));

        var body = Crypto.Seal(inner, "1763900402", "own-nonce").Write();

        Assert.True(SealedReply.TryParse(body, out var reply));
        var opened = Crypto.Open(reply.MsgSignature, reply.Timestamp, reply.Nonce, reply.Encrypted);
        Assert.True(InboundReader.TryParse(Assert.IsType<Decryption.Opened>(opened).Text, out var message));
        var text = Assert.IsType<InboundMessage.Text>(message);
        Assert.Equal("已记 2 条谈话 ]]> <b>&", text.Content);
        Assert.Equal(("t.lin", "ww7c41f0e2b9a85d36"), (text.Header.ToUserName, text.Header.FromUserName));
    }

    [Fact]
    public void A_button_update_names_the_new_label()
    {
        var click = new InboundHeader("ww7c41f0e2b9a85d36", "t.lin", DateTimeOffset.UnixEpoch, "1000002", "1");

        var inner = PassiveReply.UpdateButton(click, "已记", DateTimeOffset.FromUnixTimeSeconds(1763900402));

        Assert.Equal(
            "<xml><ToUserName><![CDATA[t.lin]]></ToUserName><FromUserName><![CDATA[ww7c41f0e2b9a85d36]]></FromUserName>" +
            "<CreateTime>1763900402</CreateTime><MsgType><![CDATA[update_button]]></MsgType>" +
            "<Button><ReplaceName><![CDATA[已记]]></ReplaceName></Button></xml>",
            inner);
    }
}
