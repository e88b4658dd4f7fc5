using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation;

/// <summary>A picture, a voice message: nothing that can be read. Said once, not to each of nine pictures.</summary>
public sealed class NotText(Unclear unclear)
{
    public OutgoingMessage? Answer(Turn turn)
    {
        unclear.Count(turn, Unclear.NotText);
        if (turn.Memory.WasHelpedJustNow)
        {
            return null;
        }

        turn.Memory.Helped();
        return new OutgoingMessage.Text(HelpPhrases.TextOnly());
    }
}
