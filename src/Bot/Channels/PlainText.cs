using System.Text;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Channels;

/// <summary>Everything the bot says, as plain text: what the WeChat plugin shows (product principle 8).</summary>
public static class PlainText
{
    public static string Of(OutgoingMessage message) => message switch
    {
        OutgoingMessage.Text text => text.Body,
        OutgoingMessage.NumberedList list => Numbered(list),
        OutgoingMessage.Link link => $"{link.Title}\n{link.Description}\n{link.Url}",
        OutgoingMessage.ChoiceCard card => card.Fallback,
        OutgoingMessage.Picture picture => picture.Caption,
        OutgoingMessage.File file => file.Caption,
        _ => throw new ArgumentOutOfRangeException(nameof(message)),
    };

    private static string Numbered(OutgoingMessage.NumberedList list)
    {
        var text = new StringBuilder(list.Title);
        for (var i = 0; i < list.Items.Count; i++)
        {
            text.Append('\n').Append(i + 1).Append(' ').Append(list.Items[i]);
        }

        return list.Footer.Length > 0 ? text.Append('\n').Append(list.Footer).ToString() : text.ToString();
    }
}
