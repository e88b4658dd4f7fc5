using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Linq;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.Simulator.Callbacks;

/// <summary>What the bot put into the callback's response, after signature, decryption and addressee were found right.</summary>
internal sealed record PassiveAnswer(string Kind, XElement Xml)
{
    public static bool TryRead(
        string body, CallbackCrypto crypto, SimulatorMember member, SimulatorOptions options, [NotNullWhen(true)] out PassiveAnswer? answer)
    {
        answer = null;
        if (!SealedReply.TryParse(body, out var sealedReply)
            || crypto.Open(sealedReply.MsgSignature, sealedReply.Timestamp, sealedReply.Nonce, sealedReply.Encrypted)
                is not Decryption.Opened opened
            || Parse(opened.Text) is not { } xml
            || !member.UserId.Equals(Value(xml, "ToUserName"), StringComparison.OrdinalIgnoreCase)
            || options.CorpId != Value(xml, "FromUserName"))
        {
            return false;
        }

        answer = new PassiveAnswer(Value(xml, "MsgType"), xml);
        return true;
    }

    public string this[string element] => Value(Xml, element);

    private static string Value(XElement xml, string path) =>
        path.Split('/').Aggregate((XElement?)xml, (at, name) => at?.Element(name))?.Value ?? "";

    private static XElement? Parse(string text)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
