using System.Text;
using Tutorship.Bot.Conversation.Commands;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Records;

/// <summary>Writes down what was told: one entry a student, all of one message in one batch, and the receipt for it.</summary>
public sealed class Recording(OpenGaps gaps, AppointmentOffering appointments, NoteProtector notes, TimeProvider clock)
{
    public Task<OutgoingMessage?> WriteAsync(Turn turn, Reply.Recorded reply, CancellationToken cancel) => WriteAsync(turn, reply, [], cancel);

    /// <param name="turn">The message.</param>
    /// <param name="reply">What was told.</param>
    /// <param name="voided">What the same message took back and the database still holds.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<OutgoingMessage?> WriteAsync(Turn turn, Reply.Recorded reply, IReadOnlyList<EntryId> voided, CancellationToken cancel)
    {
        var facts = await gaps.FactsAsync(turn, cancel);
        facts = voided.Count == 0 ? facts : facts with { Entries = [.. facts.Entries.Where(entry => !voided.Contains(entry.Id))] };
        var rows = reply.Drafts.SelectMany(draft => Write(turn, draft, replaces: null)).ToList();
        var receipt = new StringBuilder();
        foreach (var draft in reply.Drafts)
        {
            receipt.Append(Line(turn, draft)).Append('\n');
        }

        if (Repeated(facts, turn, rows) is { Count: > 0 } repeated)
        {
            receipt.Append(ReceiptPhrases.Duplicate(repeated, repeated.Count < rows.Select(row => row.StudentId).Distinct().Count())).Append('\n');
        }

        if (OpenGaps.LeftAfter(facts, turn, rows) is { } left)
        {
            receipt
                .Append(left.Students.Count == 0 ? ReceiptPhrases.RoundDone(left.Title) : ReceiptPhrases.Remaining(Numbered(turn, left.Students)))
                .Append('\n');
        }

        if (await appointments.BesideAsync(turn, reply, cancel) is { } offer)
        {
            receipt.Append(offer).Append('\n');
        }

        if (LeaveBeside.Of(turn) is { } leave)
        {
            receipt.Append(leave).Append('\n');
        }

        return new OutgoingMessage.Text(receipt.Append(HowToUndo(turn, reply, facts)).ToString());
    }

    /// <summary>Whoever was recognised by sound alone is asked to look twice; who answers one by one learns of several at once.</summary>
    private static string HowToUndo(Turn turn, Reply.Recorded reply, SchoolFacts facts) =>
        reply.Guessed.Count > 0 ? ReceiptPhrases.NotThisOne(turn.Student(reply.Guessed[0]).Name)
        : Hints.For(turn, reply, facts) is { } hint ? $"{ReceiptPhrases.HowToUndo()}\n{hint}"
        : ReceiptPhrases.HowToUndo();

    /// <summary>Adds the entries of one draft; the caller saves.</summary>
    public IEnumerable<EntryRow> Write(Turn turn, Draft draft, EntryId? replaces)
    {
        foreach (var student in draft.Students)
        {
            var row = new EntryRow
            {
                Id = new EntryId(NextId(turn)),
                Kind = draft.Kind ?? throw new InvalidOperationException("A draft without a kind is asked about, never written."),
                StudentId = student,
                On = draft.On,
                AuthorId = turn.Sender.Id,
                Strategies = draft.Strategies,
                Mode = draft.Mode,
                Companions = draft.Companions,
                ReportedOn = draft.Kind == EntryKind.LifeEvent ? turn.Today : null,
                Note = draft.Note.Length > 0 ? notes.Protect(turn.Db.SchoolId, draft.Note) : null,
                RecordedAt = clock.GetUtcNow(),
                BatchId = turn.Message.Key,
                ReplacesId = replaces,
            };
            turn.Db.Entries.Add(row);
            yield return row;
        }
    }

    /// <summary>Ids of one message rise in the order of its words, whatever the clock's grain.</summary>
    private string NextId(Turn turn) =>
        Guid.CreateVersion7(clock.GetUtcNow().AddMilliseconds(turn.Db.Entries.Local.Count)).ToString("N");

    private static string Line(Turn turn, Draft draft)
    {
        var students = draft.Students.Select(turn.Student).ToList();
        return draft.Kind == EntryKind.LifeEvent
            ? ReceiptPhrases.LifeEventRecorded(draft, students[0])
            : ReceiptPhrases.Recorded(draft, students);
    }

    /// <summary>Students with an entry of the same kind, day and author from an earlier message: written, but worth a word.</summary>
    private static IReadOnlyList<Student> Repeated(SchoolFacts facts, Turn turn, IReadOnlyList<EntryRow> rows) =>
        [.. rows
            .Where(row => facts.Entries.Any(entry =>
                entry.Student == row.StudentId && entry.Kind == row.Kind && entry.On == row.On && entry.Author == row.AuthorId))
            .Select(row => turn.Student(row.StudentId))
            .Distinct()];

    /// <summary>Those who are left, each with the number under which the list last showed them.</summary>
    private static List<(int? Number, Student Student)> Numbered(Turn turn, IReadOnlyList<Student> left)
    {
        var list = turn.List;
        return [.. left.Select(student => (Number: NumberOf(list, student.Id), student)).OrderBy(one => one.Number ?? int.MaxValue)];
    }

    private static int? NumberOf(IReadOnlyList<StudentId>? list, StudentId student)
    {
        for (var i = 0; i < list?.Count; i++)
        {
            if (list[i] == student)
            {
                return i + 1;
            }
        }

        return null;
    }
}
