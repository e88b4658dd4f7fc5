using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Records;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 撤销3，2才是: the one is taken back, the other written in its place, of the same kind and day where no word says another. Where a
/// half is not clear, nothing is done, and that is said.
/// </summary>
public sealed class UndoingAndTelling(Undoing undoing, Recording recording, TimeProvider clock)
{
    /// <summary>Null where the message does not take something back and go on.</summary>
    /// <param name="turn">The message.</param>
    /// <param name="whole">What the message as a whole was read as.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, Reply whole, CancellationToken cancel)
    {
        if (whole is Reply.Commanded or Reply.Queried || whole.IsCrisis || UndoAndTold.Read(turn.Context(), turn.Message.Text) is not { } halves)
        {
            return null;
        }

        turn.Memory.PassOver([]);
        var rows = halves.IsClear ? await MeantAsync(turn, halves.Students, cancel) : [];
        return rows.Count == 0 ? NotDone(turn, halves) : ReadAs(turn, halves.Told, rows[0].Kind) switch
        {
            Reply.Recorded told => await InsteadAsync(turn, rows, halves.Told, told, cancel),
            Reply.Nothing => new OutgoingMessage.Text(Joined((await undoing.TakeBackAsync(turn, rows, cancel)).Append(ReceiptPhrases.UndoMore()))),
            _ => NotDone(turn, halves),
        };
    }

    /// <summary>Those by name; without one what was just written, as long as that is not long ago.</summary>
    private async Task<IReadOnlyList<EntryRow>> MeantAsync(Turn turn, IReadOnlyList<StudentId> students, CancellationToken cancel)
    {
        var rows = students.Count > 0
            ? await Undoing.LatestOfAsync(turn, students, cancel)
            : await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel);
        return rows.All(row => clock.GetUtcNow() - row.RecordedAt <= LastBatch.Recent) && rows.Count >= students.Count ? rows : [];
    }

    private async Task<OutgoingMessage> InsteadAsync(Turn turn, IReadOnlyList<EntryRow> rows, string text, Reply.Recorded told, CancellationToken cancel)
    {
        var undone = await undoing.TakeBackAsync(turn, rows, cancel);
        var reply = Wording.NamesTime(turn.Context(), text) ? told
            : told with { Drafts = [.. told.Drafts.Select(draft => draft with { On = rows[0].On })] };
        var receipt = await recording.WriteAsync(turn, reply, [.. rows.Select(row => row.Id)], cancel);
        return receipt is OutgoingMessage.Text { Body: var written } ? new OutgoingMessage.Text(Joined(undone.Append(written))) : receipt!;
    }

    private static Reply ReadAs(Turn turn, string text, EntryKind kind) => ReplyReader.Read(turn.Context() with { Node = kind }, text);

    private static OutgoingMessage.Text NotDone(Turn turn, UndoAndTold halves) =>
        new(ReceiptPhrases.UndoApart(halves.Students is [var only, ..] ? turn.Student(only).Name : null));

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines);
}
