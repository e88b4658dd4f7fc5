using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>Everything that sets right what was just written without a word of command, in the order in which it is tried.</summary>
public sealed class SettingRight(Restoring restoring, Noting noting, Restating restating, Correcting correcting)
{
    /// <summary>Null where the message says anything else.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel) =>
        await restoring.AnswerAsync(turn, cancel)
        ?? await noting.AnswerAsync(turn, cancel)
        ?? await restating.AnswerAsync(turn, cancel)
        ?? await correcting.CorrectAsync(turn, cancel);
}
