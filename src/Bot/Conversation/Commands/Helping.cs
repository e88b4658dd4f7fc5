using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>帮助 by example from the asker's own students, and by what the asker's roles may see. Not the same wall twice in a row.</summary>
public static class Helping
{
    public static OutgoingMessage Show(Turn turn)
    {
        if (turn.Memory.WasUsageShownJustNow)
        {
            return new OutgoingMessage.Text(HelpPhrases.Again(turn.Plan.Office));
        }

        turn.Memory.UsageShown();
        var words = UsageWords.Of(turn);
        return new OutgoingMessage.Text(turn switch
        {
            { Caseload.Count: > 0 } => HelpPhrases.Mentor(turn.Example, turn.Caseload.Count > 1 ? turn.Caseload[1].Name : turn.Example, words),
            _ when words.Length > 0 => HelpPhrases.Leader(words),
            _ => HelpPhrases.Nobody(turn.Plan.Office),
        });
    }
}
