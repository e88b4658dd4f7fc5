using System.Globalization;
using System.Text;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.Load;

/// <summary>Plays WeCom towards one server: encrypted, signed callbacks over kept-alive connections.</summary>
internal sealed class CallbackSender(Uri url, LoadOptions options) : IDisposable
{
    // Every 50th answer is decrypted and read; reading all of them would load the driver more than the server.
    private const int ReadEvery = 50;

    private static readonly string run = Guid.NewGuid().ToString("N")[..8];
    private static int lastMessage;

    private int wrong;

    private readonly CallbackCrypto crypto = new(options.Token, options.AesKey, options.CorpId);
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = options.AtOnce,
        UseProxy = false,
        UseCookies = false,
    });

    /// <summary>Whether the message was answered with 200 and, where it is read, with what the workload expects.</summary>
    public async Task<bool> SendAsync(Workload workload, int number, CancellationToken ct)
    {
        using var request = Request(workload.Text(number), BenchSchool.MentorId(number % options.Mentors));
        using var response = await http.SendAsync(request, ct);
        var body = await response.Content.ReadAsStringAsync(ct);
        if (response.IsSuccessStatusCode && number % ReadEvery != 0)
        {
            return true;
        }

        var answer = response.IsSuccessStatusCode ? Read(body) : $"{response.StatusCode}";
        if (response.IsSuccessStatusCode && workload.IsAnswered(number, answer))
        {
            return true;
        }

        ShowFirst(workload.Text(number), answer);
        return false;
    }

    public void Dispose() => http.Dispose();

    private void ShowFirst(string sent, string answer)
    {
        if (Interlocked.Increment(ref wrong) == 1)
        {
            Console.Error.WriteLine($"The first wrong answer, to {sent}: {(answer.Length == 0 ? "(nothing)" : answer)}");
        }
    }

    private HttpRequestMessage Request(string text, string sender)
    {
        var seconds = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var message = Interlocked.Increment(ref lastMessage);
        var plain = $"<xml><ToUserName><![CDATA[{options.CorpId}]]></ToUserName><FromUserName><![CDATA[{sender}]]></FromUserName>"
            + $"<CreateTime>{seconds}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{text}]]></Content>"
            + $"<MsgId>{run}{message}</MsgId><AgentID>1000002</AgentID></xml>";
        var nonce = message.ToString(CultureInfo.InvariantCulture);
        var reply = crypto.Seal(plain, seconds, nonce);
        return new HttpRequestMessage(HttpMethod.Post, $"{url}?msg_signature={reply.MsgSignature}&timestamp={seconds}&nonce={nonce}")
        {
            Content = new StringContent(CallbackEnvelope.Write(options.CorpId, "1000002", reply.Encrypted), Encoding.UTF8, "text/xml"),
        };
    }

    private string Read(string body) =>
        SealedReply.TryParse(body, out var reply) && crypto.Decrypt(reply.Encrypted) is Decryption.Opened opened
            && CallbackText.ContentOf(opened.Text) is { } content
            ? content
            : "";
}
