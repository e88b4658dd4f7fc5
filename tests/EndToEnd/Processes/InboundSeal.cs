using System.Globalization;
using System.Xml.Linq;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.EndToEnd.Processes;

/// <summary>Encrypts and signs what a member wrote as the platform does, and opens the encrypted answer.</summary>
public sealed class InboundSeal(CallbackCrypto crypto, int agentId)
{
    /// <summary>The query and the body of one callback.</summary>
    public (string Query, string Body) Close(long messageId, string userId, string text, DateTimeOffset now)
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
            new XElement("MsgId", messageId),
            new XElement("AgentID", agent));
        var encrypted = crypto.Encrypt(message.ToString(SaveOptions.DisableFormatting));
        return (
            $"?msg_signature={crypto.Sign(seconds, "n1", encrypted)}&timestamp={seconds}&nonce=n1",
            CallbackEnvelope.Write(crypto.ReceiverId, agent, encrypted));
    }

    /// <summary>The passive reply's text; empty where nothing was said.</summary>
    public string Open(string reply)
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
