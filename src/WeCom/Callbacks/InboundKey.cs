using System.Security.Cryptography;
using System.Text;

namespace Tutorship.WeCom.Callbacks;

/// <summary>
/// By what a retried callback is recognised. Messages have an id. For events the documented key (sender and second) is
/// not enough: all directory events come from <c>sys</c>, and several may happen in one second.
/// </summary>
internal static class InboundKey
{
    private const int LongestPlainKey = 128;

    public static string Of(CallbackFields fields)
    {
        var key = fields["MsgId"] is { Length: > 0 } messageId ? messageId : OfEvent(fields);
        return key.Length <= LongestPlainKey
            ? key
            : $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
    }

    private static string OfEvent(CallbackFields fields) => string.Join(
        '|',
        fields["FromUserName"],
        fields["CreateTime"],
        fields["Event"],
        fields["ChangeType"],
        fields["EventKey"],
        fields["TaskId"],
        fields["Id"],
        fields["UserID"],
        fields["TagId"]);
}
