using Tutorship.Bot.Conversation;
using Tutorship.WeCom;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>Turns WeCom's messages into the conversation's, and its answers into passive replies (doc 90241).</summary>
public sealed class CallbackDispatch(Conversation.Conversation conversation, TimeProvider clock)
{
    /// <summary>The inner text of a passive reply, or null for an empty answer.</summary>
    public async Task<string?> AnswerAsync(SchoolApp app, InboundMessage message, CancellationToken cancel)
    {
        var answer = message switch
        {
            InboundMessage.Text text => await conversation.AnswerAsync(Incoming(app, message, text.Content), cancel),
            InboundMessage.Event.Click click => await conversation.AnswerAsync(Incoming(app, message, click.EventKey), cancel),
            InboundMessage.Event.EnterAgent or InboundMessage.Event.Subscribe => await conversation.WelcomeAsync(Incoming(app, message, ""), cancel),
            InboundMessage.Event => Answer.Silence,
            _ => await conversation.AnswerUnreadableAsync(Incoming(app, message, ""), cancel),
        };

        return answer.Message is { } said ? PassiveReply.Text(message.Header, PlainText.Of(said), clock.GetUtcNow()) : null;
    }

    private static IncomingMessage Incoming(SchoolApp app, InboundMessage message, string text) =>
        new(app.Id, message.DedupKey, message.Header.FromUserName, text, WeComLimits.TextBytes);
}
