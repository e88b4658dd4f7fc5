using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Commands;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>
/// Who is numbered when it is asked which student: whom the sender has before their eyes. 也给妈妈打了电话 behind a receipt is about the
/// child it names, 谈了 below a reminder about those whom that lists, under the same numbers.
/// </summary>
public sealed class StudentsAskedFor(TimeProvider clock)
{
    private const int LongestList = 20;

    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(10);

    /// <summary>Null where nobody stands out.</summary>
    public async Task<IReadOnlyList<Student>?> OfAsync(Turn turn, EntryKind? kind, CancellationToken cancel)
    {
        if (AnswerPhrases.GoesOn(turn.Message.Text) && await JustWrittenAsync(turn, cancel) is { } same)
        {
            return [same];
        }

        return turn.List is { Count: > 0 and <= LongestList } list && Asks(turn.Memory, kind) && !await IsDoneWithAsync(turn, list, cancel)
            ? [.. list.Select(turn.Student)]
            : null;
    }

    private async Task<Student?> JustWrittenAsync(Turn turn, CancellationToken cancel)
    {
        var batch = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel);
        return batch.Select(row => row.StudentId).Distinct().ToList() is [var only] && clock.GetUtcNow() - batch[0].RecordedAt <= JustNow
            && turn.Caseload.Any(own => own.Id == only)
            ? turn.Student(only)
            : null;
    }

    /// <summary>A home visit is no answer to a list of those who are to be talked with.</summary>
    private static bool Asks(Memory memory, EntryKind? kind) =>
        kind is null || (memory.ListKinds is { } kinds ? kinds.Any(one => one is null || one == kind) : memory.Node is null || memory.Node == kind);

    /// <summary>Everybody on the list was written of since it was shown.</summary>
    private static async Task<bool> IsDoneWithAsync(Turn turn, IReadOnlyList<StudentId> list, CancellationToken cancel)
    {
        var since = turn.Memory.ListShownAt;
        var written = await turn.Db.Entries
            .Where(row => row.AuthorId == turn.Sender.Id && row.VoidedAt == null && row.RecordedAt >= since)
            .Select(row => row.StudentId)
            .ToListAsync(cancel);
        return list.All(written.Contains);
    }
}
