using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Tutorship.WeCom.Callbacks;

/// <summary>An encrypted and signed answer to a callback (doc 90241).</summary>
public sealed record SealedReply(string Encrypted, string MsgSignature, string Timestamp, string Nonce)
{
    public static bool TryParse(string body, [NotNullWhen(true)] out SealedReply? reply)
    {
        reply = null;
        if (!CallbackFields.TryRead(body, out var fields) || fields["Encrypt"] is not { Length: > 0 } encrypted)
        {
            return false;
        }

        reply = new SealedReply(encrypted, fields["MsgSignature"], fields["TimeStamp"], fields["Nonce"]);
        return true;
    }

    public string Write() =>
        new StringBuilder("<xml>")
            .Cdata("Encrypt", Encrypted)
            .Cdata("MsgSignature", MsgSignature)
            .Append("<TimeStamp>").Append(Timestamp).Append("</TimeStamp>")
            .Cdata("Nonce", Nonce)
            .Append("</xml>")
            .ToString();
}
