using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.EndToEnd.Processes;

/// <summary>Posts what a member wrote, encrypted and signed as the platform does, and opens the encrypted answer.</summary>
public sealed class Callback(Uri address, CallbackCrypto crypto, int agentId)
{
    private static readonly HttpClient http = new();
    private long lastMessageId = 7_100_000_000_000_000_000;

    /// <summary>The passive reply's text; empty where nothing was said.</summary>
    public async Task<string> PostAsync(string userId, string text, DateTimeOffset now)
    {
        var seconds = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var agent = agentId.ToString(CultureInfo.InvariantCulture);
        var message = new XElement(
            "xml",
            new XElement("ToUserName", crypto.ReceiverId),
            new XElement("FromUserName", userId),
            new XElement("CreateTime", seconds),
            new XElement("MsgType", "text"),
            new XElement("Content", text),
            new XElement("MsgId", ++lastMessageId),
            new XElement("AgentID", agent));
        var encrypted = crypto.Encrypt(message.ToString(SaveOptions.DisableFormatting));
        var query = $"?msg_signature={crypto.Sign(seconds, "n1", encrypted)}&timestamp={seconds}&nonce=n1";
        using var content = new StringContent(CallbackEnvelope.Write(crypto.ReceiverId, agent, encrypted), Encoding.UTF8, "text/xml");
        using var response = await http.PostAsync(new Uri(address, query), content);
        response.EnsureSuccessStatusCode();
        return Open(await response.Content.ReadAsStringAsync());
    }

    private string Open(string reply)
    {
        if (reply.Length == 0)
        {
            return "";
        }

        Assert.True(SealedReply.TryParse(reply, out var answer));
        var opened = crypto.Open(answer!.MsgSignature, answer.Timestamp, answer.Nonce, answer.Encrypted);
        return XElement.Parse(Assert.IsType<Decryption.Opened>(opened).Text).Element("Content")!.Value;
    }
}
