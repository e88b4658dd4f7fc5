using System.Text;

namespace Tutorship.WeCom.Callbacks;

/// <summary>
/// The plain XML of an answer given in the response to a callback (doc 90241), to be sealed with
/// <see cref="CallbackCrypto.Seal"/>. To say nothing, answer 200 with an empty body instead. Never answer the click on a
/// card with text: only card updates are accepted there.
/// </summary>
public static class PassiveReply
{
    /// <param name="content">At most 2048 bytes; WeCom cuts off what is beyond.</param>
    public static string Text(InboundHeader question, string content, DateTimeOffset now) =>
        Write(question, now, "text", xml => xml.Cdata("Content", content));

    public static string Image(InboundHeader question, string mediaId, DateTimeOffset now) =>
        Write(question, now, "image", xml => xml.Append("<Image>").Cdata("MediaId", mediaId).Append("</Image>"));

    /// <summary>Greys the clicked button of the clicking member's card and gives it another label.</summary>
    public static string UpdateButton(InboundHeader click, string replaceName, DateTimeOffset now) =>
        Write(click, now, "update_button", xml => xml.Append("<Button>").Cdata("ReplaceName", replaceName).Append("</Button>"));

    private static string Write(InboundHeader question, DateTimeOffset now, string type, Action<StringBuilder> payload)
    {
        var xml = new StringBuilder("<xml>")
            .Cdata("ToUserName", question.FromUserName)
            .Cdata("FromUserName", question.ToUserName)
            .Number("CreateTime", now.ToUnixTimeSeconds())
            .Cdata("MsgType", type);
        payload(xml);
        return xml.Append("</xml>").ToString();
    }
}
