using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation;

/// <summary>
/// A message that suggests danger to a child gets the school's own emergency steps at once, beside whatever else it meant
/// (product principle 7). The bot never diagnoses.
/// </summary>
public static class Crisis
{
    public static OutgoingMessage Answer(Turn turn, Reply reply, OutgoingMessage? said)
    {
        var student = reply is Reply.Recorded { Drafts: [{ Students: [var only] }, ..] } ? turn.Student(only).Name : null;
        var steps = CommandPhrases.EmergencySteps(turn.Plan.EmergencySteps, student);
        return new OutgoingMessage.Text(said is null || reply is Reply.Nothing ? steps : $"{steps}\n{Channels.PlainText.Of(said)}");
    }
}
