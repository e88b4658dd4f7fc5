using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>改 voids what the sender last wrote and writes it again as it should have been; the old entry stays readable.</summary>
public sealed class Amending(Rewriting rewriting, Correcting correcting, Unclear unclear, TimeProvider clock)
{
    public async Task<OutgoingMessage?> AmendAsync(Turn turn, CancellationToken cancel)
    {
        var latest = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel);
        if (latest.Count == 0)
        {
            return new OutgoingMessage.Text(ReceiptPhrases.NothingToAmend());
        }

        var amendment = Settled(AmendmentReader.Read(Context(turn, latest), turn.Message.Text), latest);
        return amendment switch
        {
            { IsDayOff: true } => new OutgoingMessage.Text(ReceiptPhrases.AmendDayUnread()),
            { Question: not null } => Which(turn, latest),
            { IsEmpty: true, About: [] } or { IsEmpty: true, IsByNumber: true } => HowTo(turn),
            { About: [] } when IsOld(latest[0]) => new OutgoingMessage.Text(
                ReceiptPhrases.TooOldToAmend(BatchWording.Of(turn, latest), turn.Student(latest[0].StudentId).Name)),
            { About: [] } => Amend(turn, amendment, latest),
            { About: [var student], IsByNumber: false } => await AmendOfAsync(turn, amendment, student, latest, cancel),
            _ => await AmendOfEachAsync(turn, amendment, latest, cancel),
        };
    }

    /// <summary>Numbers are those of the list; 第一个, and any number where there is no list, is a place of the receipt.</summary>
    private static ReplyContext Context(Turn turn, IReadOnlyList<EntryRow> latest) =>
        turn.List is null || (EntryPointer.SpeaksOfPlace(turn.Message.Text) && !Pointing.IsListNewer(turn, latest))
            ? turn.Context() with { List = Pointing.Students(latest) }
            : turn.Context();

    /// <summary>改 小张 昨天: of those who may be meant, the one who was just written.</summary>
    private static Amendment Settled(Amendment amendment, IReadOnlyList<EntryRow> latest) =>
        amendment is { About: [], Question.Candidates: var several } && Pointing.Students(latest).Where(several.Contains).ToList() is [var only]
            ? amendment with { About = [only], Question = null }
            : amendment;

    /// <summary>改 李想和张三 昨天, 改 2 电话: all of them, or none.</summary>
    private async Task<OutgoingMessage> AmendOfEachAsync(Turn turn, Amendment amendment, IReadOnlyList<EntryRow> latest, CancellationToken cancel)
    {
        var (rows, without) = (new List<EntryRow>(), new List<StudentId>());
        foreach (var student in amendment.About)
        {
            var own = latest.Where(row => row.StudentId == student).ToList();
            var found = own.Count > 0 ? own : await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student, cancel);
            if (found.Count == 0 || (amendment.IsByNumber ? clock.GetUtcNow() - found[0].RecordedAt > Pointing.JustNow : IsOld(found[0])))
            {
                without.Add(student);
            }

            rows.AddRange(found);
        }

        return without.Count > 0 ? new OutgoingMessage.Text(ReceiptPhrases.NotWrittenLately([.. without.Select(id => turn.Student(id).Name)]))
            : amendment.IsEmpty ? Which(turn, latest)
            : Amend(turn, amendment, rows);
    }

    /// <summary>
    /// 改 李想 昨天: the entry of 李想, where there is one to change. Else the name is the change: what was just written of one
    /// student was 李想's.
    /// </summary>
    private async Task<OutgoingMessage> AmendOfAsync(
        Turn turn, Amendment amendment, StudentId student, IReadOnlyList<EntryRow> latest, CancellationToken cancel)
    {
        if (!amendment.IsEmpty)
        {
            var own = latest.Where(row => row.StudentId == student).ToList();
            if (own.Count > 0)
            {
                return Amend(turn, amendment, own);
            }

            if (await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student, cancel) is { Count: > 0 } earlier && !IsOld(earlier[0]))
            {
                return Amend(turn, amendment, earlier);
            }
        }

        return latest switch
        {
            _ when latest.Any(row => row.StudentId == student) => new OutgoingMessage.Text(ReceiptPhrases.SameAlready()),
            [var only] when !IsOld(only) && amendment.IsEmpty => new OutgoingMessage.Text(await correcting.MovedAsync(turn, only, student, cancel)),
            [var only] when !IsOld(only) => Amend(turn, amendment, [only], student),
            _ => new OutgoingMessage.Text(ReceiptPhrases.MoveHow(BatchWording.Of(turn, latest), turn.Student(latest[0].StudentId).Name, turn.Student(student).Name)),
        };
    }

    /// <summary>The rows as they should have been, all in one batch.</summary>
    public OutgoingMessage.Text Amend(Turn turn, Amendment amendment, IReadOnlyList<EntryRow> rows, StudentId? moveTo = null)
    {
        var changes = rows.Select(row => (Row: row, Before: rewriting.DraftOf(turn, row))).Select(one =>
        {
            var after = amendment.ApplyTo(one.Before);
            return (one.Row, one.Before, After: moveTo is { } student ? after with { Students = [student] } : after);
        }).ToList();
        if (changes.All(change => change.After == change.Before))
        {
            return new OutgoingMessage.Text(
                amendment.Companions is not null && changes.TrueForAll(change => change.Before.Kind != EntryKind.Visit) ? ReceiptPhrases.NoCompanions() : ReceiptPhrases.SameAlready());
        }

        foreach (var (row, _, after) in changes)
        {
            rewriting.Replace(turn, row, after);
        }

        var students = changes.Select(change => turn.Student(change.After.Students[0])).ToList();
        return new OutgoingMessage.Text(ReceiptPhrases.Amended(changes[^1].After, students));
    }

    private static OutgoingMessage.Text Which(Turn turn, IReadOnlyList<EntryRow> latest) =>
        new(ReceiptPhrases.AmendWhich(BatchWording.Of(turn, latest), turn.Student(latest[0].StudentId).Name));

    private OutgoingMessage.Text HowTo(Turn turn)
    {
        unclear.Count(turn, Unclear.Amend);
        return new OutgoingMessage.Text(ReceiptPhrases.AmendHow(turn.Example));
    }

    private bool IsOld(EntryRow row) => clock.GetUtcNow() - row.RecordedAt > LastBatch.Recent;
}
