using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>
/// What staff say to the bot about its reminders, beside what they say about students: each is the whole message or none of
/// it, so that nothing about a child is ever taken for it. Null where the message is none of these.
/// </summary>
public sealed class StaffWords(LeaveEnding leaveEnding, Substituting substituting, WhySilent whySilent)
{
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel) =>
        Muting.Answer(turn)
        ?? await leaveEnding.AnswerAsync(turn, cancel)
        ?? await substituting.AnswerAsync(turn, cancel)
        ?? await whySilent.AnswerAsync(turn, cancel);
}
