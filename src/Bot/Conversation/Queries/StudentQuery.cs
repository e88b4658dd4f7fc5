using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Queries;

/// <summary>
/// 查 张三: the facts of the year's contacts to the student's mentors and homeroom teacher; notes only to who wrote them, and a
/// life event's note to those it is handed to (product principle 4).
/// </summary>
public sealed class StudentQuery(OpenGaps gaps, NoteProtector notes)
{
    private const int Newest = 5;

    public async Task<OutgoingMessage?> ShowAsync(Turn turn, StudentId id, CancellationToken cancel)
    {
        var student = turn.Student(id);
        var isMentor = turn.Caseload.Any(own => own.Id == id);
        if (!isMentor && turn.Sender.HomeroomClass != student.Class)
        {
            return new OutgoingMessage.Text(QueryPhrases.NotYoursToSee(student.Name));
        }

        var rows = await turn.Db.Entries.AsNoTracking()
            .Where(row => row.StudentId == id && row.VoidedAt == null)
            .OrderByDescending(row => row.On)
            .ThenByDescending(row => row.RecordedAt)
            .Take(Newest)
            .ToListAsync(cancel);
        var lines = rows.Count == 0 ? [QueryPhrases.StudentNothing()] : rows.Select(row => Line(turn, row));
        var open = QueryPhrases.StudentMissing(await gaps.OpenOfAsync(turn, id, cancel));
        return new OutgoingMessage.Text(string.Join('\n', lines.Prepend(QueryPhrases.StudentTitle(student)).Append(open)));
    }

    private string Line(Turn turn, EntryRow row)
    {
        var isOwn = row.AuthorId == turn.Sender.Id;
        var note = (isOwn || row.Kind == EntryKind.LifeEvent) && row.Note is { } sealedNote
            ? notes.Unprotect(turn.Db.SchoolId, sealedNote)
            : null;
        return QueryPhrases.StudentLine(
            row.On,
            row.Kind,
            row.Mode,
            row.Strategies,
            isOwn ? "" : turn.Roster.Find(row.AuthorId)?.Name ?? "",
            note);
    }
}
