using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Tutorship.WeCom.Callbacks;

/// <summary>The body of a callback POST (doc 90930): who it is for, and the ciphertext that is signed.</summary>
/// <param name="AgentId">Empty for callbacks that do not belong to an app.</param>
public sealed record CallbackEnvelope(string ToUserName, string AgentId, string Encrypted)
{
    /// <summary>False for anything but XML with an Encrypt element: <see cref="CallbackFailure.MalformedXml"/>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> body, [NotNullWhen(true)] out CallbackEnvelope? envelope) =>
        TryParse(Encoding.UTF8.GetString(body.StartsWith("\uFEFF"u8) ? body[3..] : body), out envelope);

    public static bool TryParse(string body, [NotNullWhen(true)] out CallbackEnvelope? envelope)
    {
        envelope = null;
        if (!CallbackFields.TryRead(body, out var fields) || fields["Encrypt"] is not { Length: > 0 } encrypted)
        {
            return false;
        }

        envelope = new CallbackEnvelope(fields["ToUserName"], fields["AgentID"], encrypted);
        return true;
    }

    /// <summary>The body as WeCom sends it.</summary>
    public static string Write(string toUserName, string agentId, string encrypted) =>
        new StringBuilder("<xml>")
            .Cdata("ToUserName", toUserName)
            .Cdata("AgentID", agentId)
            .Cdata("Encrypt", encrypted)
            .Append("</xml>")
            .ToString();
}
