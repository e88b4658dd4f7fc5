using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation;

/// <summary>
/// Three lines for a mentor who opens the conversation for the first time, with a name of their own to try with; for leaders,
/// their words.
/// </summary>
public static class Welcome
{
    public static OutgoingMessage? Say(Turn turn)
    {
        var words = UsageWords.Of(turn);
        if (turn.Memory.IsWelcomed || (turn.Caseload.Count == 0 && words.Length == 0))
        {
            return null;
        }

        turn.Memory.Welcomed();
        return new OutgoingMessage.Text(turn.Caseload.Count > 0
            ? HelpPhrases.Welcome(turn.Sender.Surname, turn.Example)
            : HelpPhrases.WelcomeLeader(words));
    }
}
