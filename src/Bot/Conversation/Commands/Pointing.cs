using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>Finds the entries that words point at, among those the sender wrote: 第一个, 电话那条, 李想和张三, 两个都.</summary>
public sealed class Pointing(TimeProvider clock)
{
    public static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    /// <summary>What the last message wrote; empty where that was a while ago.</summary>
    public Task<IReadOnlyList<EntryRow>> ReceiptAsync(Turn turn, CancellationToken cancel) => ReceiptAsync(turn, JustNow, cancel);

    public async Task<IReadOnlyList<EntryRow>> ReceiptAsync(Turn turn, TimeSpan within, CancellationToken cancel) =>
        await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel) is { Count: > 0 } batch && clock.GetUtcNow() - batch[0].RecordedAt <= within ? batch : [];

    /// <summary>Whom the receipt was of, in its order.</summary>
    public static IReadOnlyList<StudentId> Students(IReadOnlyList<EntryRow> rows) => [.. rows.Select(row => row.StudentId).Distinct()];

    /// <summary>A list was shown after the receipt: 第一个 is then more likely the first of that.</summary>
    public static bool IsListNewer(Turn turn, IReadOnlyList<EntryRow> receipt) =>
        receipt.Count > 0 && turn.List is not null && turn.Memory.ListBefore.ShownAt > receipt[0].RecordedAt;

    /// <summary>Those just written that are meant; null where none are, empty where it is not clear which.</summary>
    public async Task<IReadOnlyList<EntryRow>?> JustWrittenAsync(Turn turn, EntryPointer pointer, CancellationToken cancel)
    {
        var receipt = await ReceiptAsync(turn, cancel);
        if (receipt.Count == 0 || (pointer.IsPlace && IsListNewer(turn, receipt)))
        {
            return null;
        }

        if (pointer.IsInDoubt)
        {
            return pointer.IsPlace ? [] : null;
        }

        var written = (await LastBatch.SinceAsync(turn.Db, turn.Sender.Id, clock.GetUtcNow() - JustNow, cancel)).Where(row => Fits(row, pointer)).ToList();
        return pointer switch
        {
            { IsLast: true, Count: { } count } when count != receipt.Count => written.Count == count ? written : [],
            { IsLast: true } => receipt,
            { Students: [] } => written.Count == 0 ? null : OfOneMessage(written),
            _ => OfEach(pointer.Students, written),
        };
    }

    /// <summary>The same of whatever still stands, however long ago it was written, where somebody is named; empty where it is not clear which.</summary>
    public async Task<IReadOnlyList<EntryRow>> WrittenAsync(Turn turn, EntryPointer pointer, CancellationToken cancel)
    {
        IReadOnlyList<StudentId> named = pointer.Students.Count > 0 ? pointer.Students : pointer.Candidates;
        if (named.Count == 0)
        {
            return await JustWrittenAsync(turn, pointer, cancel) ?? [];
        }

        var written = (await LastBatch.SinceAsync(turn.Db, turn.Sender.Id, DateTimeOffset.UnixEpoch, cancel)).Where(row => Fits(row, pointer)).ToList();
        var meant = pointer.IsInDoubt
            ? named.Where(student => written.Exists(row => row.StudentId == student && IsJustNow(row))).ToList()
            : named;
        return pointer.IsInDoubt && (meant.Count != 1 || pointer.Students.Count > 0) ? [] : OfEach(meant, written) ?? [];
    }

    public static bool Fits(EntryRow row, EntryPointer pointer) =>
        (pointer.Kind is null || row.Kind == pointer.Kind) && (pointer.Mode is null || row.Mode == pointer.Mode);

    private static IReadOnlyList<EntryRow> OfOneMessage(IReadOnlyList<EntryRow> rows) => rows.All(row => row.BatchId == rows[0].BatchId) ? rows : [];

    /// <summary>The latest of each; null where nothing was written of any, and nobody's where of some.</summary>
    private static IReadOnlyList<EntryRow>? OfEach(IReadOnlyList<StudentId> students, IReadOnlyList<EntryRow> rows)
    {
        var found = students.Select(student => rows.LastOrDefault(row => row.StudentId == student)).OfType<EntryRow>().ToList();
        return found.Count == students.Count ? found : found.Count == 0 ? null : [];
    }

    private bool IsJustNow(EntryRow row) => clock.GetUtcNow() - row.RecordedAt <= JustNow;
}
