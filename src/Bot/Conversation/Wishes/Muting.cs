using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>静音 mutes the reminder, never the duty: life events and the last day are told all the same.</summary>
public static class Muting
{
    public static OutgoingMessage? Answer(Turn turn)
    {
        if (WishPhrases.MeansMute(turn.Message.Text, turn.Memory.IsAsking))
        {
            turn.Memory.Mute();
            return new OutgoingMessage.Text(WishPhrases.Muted());
        }

        if (!WishPhrases.MeansUnmute(turn.Message.Text))
        {
            return null;
        }

        if (!turn.Memory.IsMuted)
        {
            return new OutgoingMessage.Text(WishPhrases.NotMuted());
        }

        turn.Memory.Unmute();
        return new OutgoingMessage.Text(WishPhrases.Unmuted());
    }
}
