using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.WeCom;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Messages;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>What the bot says, in WeCom's forms. Cards go as the text that stands for them: the WeChat plugin shows no others.</summary>
public static class WeComForm
{
    public static WeComMessage Of(OutgoingMessage message) => message switch
    {
        OutgoingMessage.Link link => new WeComMessage.TextCard(link.Title, link.Description, link.Url),
        _ => new WeComMessage.Text(PlainText.Of(message)),
    };

    /// <summary>1 to 64 letters, digits and <c>_-@.</c> (doc 90196); a roster may hold an id that WeCom could never have.</summary>
    public static bool IsUserId(StaffId id) =>
        id.Value.Length <= WeComLimits.UserIdBytes && id.Value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '@' or '.');

    /// <summary>The upload of a picture or file; null for everything else.</summary>
    public static MediaUpload? MediaOf(OutgoingMessage message) => message switch
    {
        OutgoingMessage.Picture picture => new MediaUpload(MediaKind.Image, "digest.png", picture.Png),
        OutgoingMessage.File file => new MediaUpload(MediaKind.File, file.FileName, file.Content),
        _ => null,
    };
}
