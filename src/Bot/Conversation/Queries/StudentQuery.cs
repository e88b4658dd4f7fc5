using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Queries;

/// <summary>
/// 查 张三: the latest contacts, the asker's own with their notes. A note is shown only to who wrote it, and a life event's to those
/// it is handed to (product principle 6).
/// </summary>
public sealed class StudentQuery(OpenGaps gaps, NoteProtector notes)
{
    private const int Newest = 5;
    private const int NewestOwn = 3;
    private const int Looked = 60;

    public async Task<OutgoingMessage?> ShowAsync(Turn turn, StudentId id, CancellationToken cancel)
    {
        var student = turn.Student(id);
        var sight = Sights.Of(turn, student);
        if (sight == Sight.None)
        {
            return new OutgoingMessage.Text(QueryPhrases.NotYoursToSee(student.Name));
        }

        var rows = await turn.Db.Entries.AsNoTracking()
            .Where(row => row.StudentId == id && row.VoidedAt == null)
            .OrderByDescending(row => row.On)
            .ThenByDescending(row => row.RecordedAt)
            .Take(Looked)
            .ToListAsync(cancel);
        var shown = Shown(rows, turn.Sender.Id);
        var lines = shown.Count == 0 ? [QueryPhrases.StudentNothing()] : shown.Select(row => Line(turn, row, sight));
        var open = QueryPhrases.StudentMissing(await gaps.OpenOfAsync(turn, id, cancel));
        return new OutgoingMessage.Text(string.Join('\n', lines.Prepend(QueryPhrases.StudentTitle(student)).Append(open)));
    }

    /// <summary>The newest of all, and the asker's own newest however many others came since.</summary>
    private static List<EntryRow> Shown(List<EntryRow> rows, StaffId asker)
    {
        var shown = rows.Take(Newest).Concat(rows.Where(row => row.AuthorId == asker).Take(NewestOwn)).ToHashSet();
        return [.. rows.Where(shown.Contains)];
    }

    private string Line(Turn turn, EntryRow row, Sight sight)
    {
        var isOwn = row.AuthorId == turn.Sender.Id;
        var maySeeNote = isOwn || (sight == Sight.Full && row.Kind == EntryKind.LifeEvent);
        return QueryPhrases.StudentLine(
            row.On,
            row.Kind,
            row.Mode,
            row.Strategies,
            isOwn || sight == Sight.Facts ? "" : turn.Roster.Find(row.AuthorId)?.Name ?? "",
            maySeeNote && row.Note is { } sealedNote ? notes.Unprotect(turn.Db.SchoolId, sealedNote) : null);
    }
}
