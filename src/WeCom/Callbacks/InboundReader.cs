using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using static Tutorship.WeCom.Callbacks.InboundMessage;

namespace Tutorship.WeCom.Callbacks;

/// <summary>Decrypted XML → <see cref="InboundMessage"/>.</summary>
public static class InboundReader
{
    /// <summary>False for what is no XML or lacks sender or type; unknown types and events are read as such.</summary>
    public static bool TryParse(string xml, [NotNullWhen(true)] out InboundMessage? message)
    {
        message = null;
        if (!CallbackFields.TryRead(xml, out var fields) || fields["MsgType"].Length == 0 || fields["FromUserName"].Length == 0)
        {
            return false;
        }

        message = ReadMessage(fields, ReadHeader(fields));
        return true;
    }

    private static InboundHeader ReadHeader(CallbackFields fields) => new(
        fields["ToUserName"],
        fields["FromUserName"],
        ReadMoment(fields["CreateTime"]) ?? DateTimeOffset.UnixEpoch,
        fields["AgentID"],
        InboundKey.Of(fields));

    private static DateTimeOffset? ReadMoment(string unixSeconds) =>
        long.TryParse(unixSeconds, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static InboundMessage ReadMessage(CallbackFields fields, InboundHeader header) => fields["MsgType"] switch
    {
        "text" => new Text(header, fields["Content"]),
        "image" => new Image(header, fields["MediaId"], fields["PicUrl"]),
        "voice" => new Voice(header, fields["MediaId"], fields["Format"]),
        "video" => new Video(header, fields["MediaId"], fields["ThumbMediaId"]),
        "location" => new Location(
            header, fields["Location_X"], fields["Location_Y"], fields["Label"], IsFromWeCom(fields)),
        "link" => new LinkMessage(header, fields["Title"], fields["Description"], fields["Url"]),
        "event" => ReadEvent(fields, header),
        var type => new UnknownMessage(header, type),
    };

    private static Event ReadEvent(CallbackFields fields, InboundHeader header) => fields["Event"] switch
    {
        "subscribe" => new Event.Subscribe(header),
        "unsubscribe" => new Event.Unsubscribe(header),
        "enter_agent" => new Event.EnterAgent(header),
        "click" => new Event.Click(header, fields["EventKey"]),
        "view" => new Event.View(header, fields["EventKey"]),
        "LOCATION" => new Event.LocationReport(header, fields["Latitude"], fields["Longitude"], IsFromWeCom(fields)),
        "template_card_event" => ReadCard(fields, header, fromMenu: false),
        "template_card_menu_event" => ReadCard(fields, header, fromMenu: true),
        "change_school_contact" => new Event.ChangeSchoolContact(header, ReadChangeType(fields), fields["Id"]),
        "change_contact" => new Event.ChangeContact(header, ReadChangeType(fields), ReadContactId(fields), fields["NewUserID"]),
        "inactive_alert" or "close_inactive_agent" or "reopen_inactive_agent"
            or "low_active_alert" or "low_active" or "active_restored" =>
            new Event.AgentActivity(header, fields["Event"], ReadMoment(fields["EffectTime"])),
        var name => new Event.Unknown(header, name, fields["EventKey"]),
    };

    private static Event.TemplateCard ReadCard(CallbackFields fields, InboundHeader header, bool fromMenu) => new(
        header,
        fields["EventKey"],
        fields["TaskId"],
        fields["CardType"],
        fields["ResponseCode"],
        fields.SelectedItems,
        fromMenu);

    // The page's own sample misspells it, its table does not (doc 92052).
    private static string ReadChangeType(CallbackFields fields) =>
        fields["ChangeType"].Replace("_deparmtment", "_department", StringComparison.Ordinal);

    private static string ReadContactId(CallbackFields fields) =>
        fields["UserID"] is { Length: > 0 } userId ? userId
        : fields["Id"] is { Length: > 0 } id ? id
        : fields["TagId"];

    private static bool IsFromWeCom(CallbackFields fields) => fields["AppType"] == "wxwork";
}
