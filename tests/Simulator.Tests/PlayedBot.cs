using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.Simulator.Tests;

/// <summary>The bot's side of the callback: verifies, keeps what came, and answers as the test says.</summary>
public sealed class PlayedBot
{
    private readonly CallbackCrypto crypto = new(Demo.Token, Demo.EncodingAesKey, Demo.CorpId);

    public ConcurrentQueue<XElement> Heard { get; } = [];

    /// <summary>How many of the next callbacks are answered 500.</summary>
    public int Failures { get; set; }

    /// <summary>Of the next callbacks, how many get no answer before the deadline.</summary>
    public int Silences { get; set; }

    /// <summary>What a careless bot adds to the echo.</summary>
    public string EchoSuffix { get; set; } = "";

    /// <summary>From what was heard to the plain XML of a passive reply; null for an empty 200.</summary>
    public Func<XElement, string?> Reply { get; set; } = _ => null;

    public static string Text(XElement heard, string content) =>
        $"<xml><ToUserName><![CDATA[{heard.Element("FromUserName")!.Value}]]></ToUserName><FromUserName><![CDATA[{Demo.CorpId}]]></FromUserName>"
        + $"<CreateTime>1</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{content}]]></Content></xml>";

    /// <summary>The verification of the address.</summary>
    public Task EchoAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var opened = crypto.OpenEcho(query["msg_signature"], query["timestamp"], query["nonce"], query["echostr"]) as Decryption.Opened;
        return http.Response.WriteAsync(opened?.Text + EchoSuffix);
    }

    public async Task AnswerAsync(HttpContext http)
    {
        var body = await new StreamReader(http.Request.Body).ReadToEndAsync();
        var query = http.Request.Query;
        if (!CallbackEnvelope.TryParse(body, out var envelope)
            || crypto.Open(query["msg_signature"], query["timestamp"], query["nonce"], envelope.Encrypted) is not Decryption.Opened opened)
        {
            http.Response.StatusCode = 403;
            return;
        }

        var heard = XElement.Parse(opened.Text);
        Heard.Enqueue(heard);
        if (Silences-- > 0)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        if (Failures-- > 0)
        {
            http.Response.StatusCode = 500;
            return;
        }

        if (Reply(heard) is { } plain)
        {
            await http.Response.WriteAsync(crypto.Seal(plain, "1763900402", "own-nonce").Write());
        }
    }
}
