using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation;

/// <summary>What is said back at once; null where nothing is, or where it comes through the outbox.</summary>
public sealed record Answer(OutgoingMessage? Message)
{
    public static Answer Silence { get; } = new((OutgoingMessage?)null);

    public static Answer Say(string text) => new(new OutgoingMessage.Text(text));
}
