using Tutorship.Domain;

namespace Tutorship.Storage.Import.Apply;

/// <summary>A mentors cell changed by a later import: what was ends the day before the import's day, the new holds from it on.</summary>
internal static class MentorshipMerge
{
    public static void Add(ImportRun run, StudentId student, IReadOnlyList<StaffId> mentors, DateOnly? from) =>
        run.Db.Mentorships.AddRange(mentors.Select((mentor, rank) => NewRow(run, student, mentor, rank, from)));

    /// <summary>What differs, in words; null when the cell says what already holds.</summary>
    public static string? Update(ImportRun run, StudentLine line, IReadOnlyList<MentorshipRow> rows)
    {
        List<MentorshipRow> current = [.. rows.Where(row => row.To is null).OrderBy(row => row.Rank)];
        if (current.Select(row => row.MentorId).SequenceEqual(line.Mentors))
        {
            return null;
        }

        foreach (var row in current.Where(row => line.Mentors.ElementAtOrDefault(row.Rank) != row.MentorId))
        {
            End(run, row);
        }

        foreach (var (rank, mentor) in line.Mentors.Index().Where(one => !current.Exists(row => row.Rank == one.Index && row.MentorId == one.Item)))
        {
            run.Db.Mentorships.Add(NewRow(run, line.Student.Id, mentor, rank, run.Today));
        }

        return ImportChangePhrases.Mentors(Say(current.Select(row => row.MentorId)), Say(line.Mentors), run.Today);
    }

    /// <summary>What began today or later never held.</summary>
    private static void End(ImportRun run, MentorshipRow row)
    {
        if (row.From >= run.Today)
        {
            run.Db.Mentorships.Remove(row);
        }
        else
        {
            row.To = run.Today.AddDays(-1);
        }
    }

    private static MentorshipRow NewRow(ImportRun run, StudentId student, StaffId mentor, int rank, DateOnly? from) =>
        new() { StudentId = student, MentorId = run.Spelled(mentor), Rank = rank, From = from };

    private static string Say(IEnumerable<StaffId> mentors) => string.Join(';', mentors);
}
