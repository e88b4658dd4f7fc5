using BenchmarkDotNet.Attributes;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.Bench;

/// <summary>What the protocol costs for each callback: envelope, signature, decryption; then sealing the answer.</summary>
[MemoryDiagnoser]
public class CallbackBenchmark
{
    private const string Timestamp = "1790000000";
    private const string Nonce = "4711";

    private readonly CallbackCrypto crypto = new("benchtoken", new string('a', 43), "wwbench");
    private string body = "";
    private string signature = "";

    [GlobalSetup]
    public void SealOne()
    {
        var plain = "<xml><ToUserName><![CDATA[wwbench]]></ToUserName><FromUserName><![CDATA[T01]]></FromUserName>"
            + "<CreateTime>1790000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[谈 张三 学业]]></Content>"
            + "<MsgId>7000000000000001</MsgId><AgentID>1000002</AgentID></xml>";
        var request = crypto.Seal(plain, Timestamp, Nonce);
        body = CallbackEnvelope.Write("wwbench", "1000002", request.Encrypted);
        signature = request.MsgSignature;
    }

    [Benchmark]
    public Decryption Open() =>
        CallbackEnvelope.TryParse(body, out var envelope)
            ? crypto.Open(signature, Timestamp, Nonce, envelope.Encrypted)
            : throw new InvalidOperationException("The benchmark's own envelope is broken.");

    [Benchmark]
    public string Answer() => crypto.Seal("<xml><Content><![CDATA[已记 1 条谈话]]></Content></xml>", Timestamp, Nonce).Write();
}
