using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage.Import.Apply;

/// <summary>
/// Imported leaves are the file's, where there is one, and stand before those that mentors told themselves, which an import
/// leaves alone. The two are told apart by their order: imported ones count up to −1, told ones from 0.
/// </summary>
internal static class LeaveMerge
{
    public static async Task RunAsync(ImportRun run, CancellationToken cancellationToken)
    {
        if (run.Contents.Leaves is not { } written)
        {
            return;
        }

        var rows = await run.Db.Leaves.Where(row => row.Order < 0).OrderBy(row => row.Order).ToListAsync(cancellationToken);
        List<Leave> before = [.. rows.Select(row => new Leave(row.MentorId, row.From, row.To, row.SubstituteId))];
        List<Leave> after = [.. written.Select(leave => Spelled(run, leave))];
        if (before.SequenceEqual(after))
        {
            return;
        }

        run.Db.Leaves.RemoveRange(rows);
        run.Db.Leaves.AddRange(after.Select((leave, index) => ToRow(leave, index - after.Count, ChosenFor(leave, rows))));
        Note(run, before.Except(after), ImportChangeKind.Removed);
        Note(run, after.Except(before), ImportChangeKind.Added);
    }

    private static void Note(ImportRun run, IEnumerable<Leave> leaves, ImportChangeKind kind)
    {
        foreach (var leave in leaves)
        {
            run.Note(
                ImportedThing.Leave,
                kind,
                ImportChangePhrases.Named(leave.Mentor.Value, ImportChangePhrases.Days(leave.From, leave.To)),
                ImportChangePhrases.Substitute(leave.Substitute?.Value ?? ""));
        }
    }

    private static Leave Spelled(ImportRun run, Leave leave) => leave with
    {
        Mentor = run.Spelled(leave.Mentor),
        Substitute = leave.Substitute is { } substitute ? run.Spelled(substitute) : null,
    };

    /// <summary>A leader's choice stays where the file says of that leave what it said before.</summary>
    private static StaffId? ChosenFor(Leave leave, IReadOnlyList<LeaveRow> rows) =>
        rows.FirstOrDefault(row => leave == new Leave(row.MentorId, row.From, row.To, row.SubstituteId))?.ChosenSubstituteId;

    private static LeaveRow ToRow(Leave leave, int order, StaffId? chosen) => new()
    {
        MentorId = leave.Mentor,
        From = leave.From,
        To = leave.To,
        SubstituteId = leave.Substitute,
        ChosenSubstituteId = chosen,
        Order = order,
    };
}
