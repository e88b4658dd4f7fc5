using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 李想那个也是昨天, 都是电话, 第一个是家访: said of what was written a moment ago, it sets that right and is no entry of its own. Where
/// it is not clear which, what was written is shown.
/// </summary>
public sealed class Restating(Amending amending, Pointing pointing)
{
    /// <summary>Null where the message says anything else, or nothing was just written that it could mean, or something else is asked that it may be the answer to.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        if (Restatement.Read(turn.Context(), turn.Message.Text) is not { } said)
        {
            return null;
        }

        var receipt = await pointing.ReceiptAsync(turn, cancel);
        if (EntryPointer.Read(turn.Context(), Pointing.Students(receipt), said.Whose) is not { } pointer
            || (pointer.IsLast && turn.Memory.Open is Question)
            || await pointing.JustWrittenAsync(turn, pointer, cancel) is not { } rows)
        {
            return null;
        }

        turn.Memory.PassOver([]);
        return rows.Count > 0
            ? amending.Amend(turn, said.Change, rows)
            : new OutgoingMessage.Text(ReceiptPhrases.AmendWhich(BatchWording.Of(turn, receipt), turn.Student(receipt[0].StudentId).Name));
    }
}
