using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 李想没谈成, right behind the receipt for 李想: the entry stands, and that is said, with how to take it back. 记错了，李想没谈 takes it
/// back at once.
/// </summary>
public sealed class Denying(Undoing undoing, TimeProvider clock)
{
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    /// <summary>Null where nothing was written lately that is denied.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, IReadOnlyList<StudentId> students, OutgoingMessage? said, CancellationToken cancel)
    {
        var denied = await DeniedAsync(turn, students, cancel);
        if (denied.Count == 0)
        {
            return null;
        }

        if (AnswerPhrases.MeansMistake(turn.Message.Text))
        {
            return new OutgoingMessage.Text(string.Join('\n', (await undoing.TakeBackAsync(turn, denied, cancel)).Append(ReceiptPhrases.UndoMore())));
        }

        var stands = string.Join('\n', denied.GroupBy(row => (row.Kind, row.On)).Select(group => StillStands(turn, [.. group])));
        if (!turn.Memory.IsAsking)
        {
            turn.Memory.Ask(new Offer.DeniedUndo(Pointing.Students(denied)) { IsInWords = true });
        }

        return new OutgoingMessage.Text(said is OutgoingMessage.Text { Body: var offered } && offered != CommandPhrases.NotWritten() ? $"{offered}\n{stands}" : stands);
    }

    private async Task<IReadOnlyList<EntryRow>> DeniedAsync(Turn turn, IReadOnlyList<StudentId> students, CancellationToken cancel)
    {
        var rows = students.Count > 0 ? await Undoing.LatestOfAsync(turn, students, cancel)
            : AnswerPhrases.MeansNotDone(turn.Message.Text) ? await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel)
            : [];
        return [.. rows.Where(row => clock.GetUtcNow() - row.RecordedAt <= JustNow)];
    }

    private static string StillStands(Turn turn, IReadOnlyList<EntryRow> rows) =>
        ReceiptPhrases.StillStands([.. rows.Select(row => turn.Student(row.StudentId).Name)], rows[0].On, rows[0].Kind);
}
