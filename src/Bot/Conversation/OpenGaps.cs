using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>Who of the sender's own students is still to be reached, in the windows that are open today.</summary>
public sealed class OpenGaps
{
    /// <summary>The school with the entries of the sender's caseload.</summary>
    public Task<SchoolFacts> FactsAsync(Turn turn, CancellationToken cancel) =>
        SchoolFactsStore.LoadForStudentsAsync(turn.Db, turn.School, turn.Caseload.Select(student => student.Id), turn.Today, cancel);

    /// <summary>One item a requirement, soonest due first.</summary>
    public async Task<IReadOnlyList<OpenRequirement>> OpenAsync(Turn turn, CancellationToken cancel) =>
        Open(await FactsAsync(turn, cancel), turn);

    /// <summary>The soonest due requirement that an entry of the kind would satisfy; of any kind when null.</summary>
    public async Task<OpenRequirement?> MissingAsync(Turn turn, EntryKind? kind, CancellationToken cancel) =>
        (await OpenAsync(turn, cancel)).FirstOrDefault(open => kind is null || open.Requirement.Kind.IsSatisfiedBy(kind.Value));

    /// <summary>
    /// Who is left, once the rows are saved, in the soonest due requirement that they count for; null when they count for none.
    /// </summary>
    public static (string Title, IReadOnlyList<Student> Students)? LeftAfter(SchoolFacts facts, Turn turn, IReadOnlyList<EntryRow> rows)
    {
        foreach (var open in Open(facts, turn))
        {
            var reached = rows.Where(row => Satisfies(row, open.Requirement)).Select(row => row.StudentId).ToHashSet();
            if (open.Missing.Any(missing => reached.Contains(missing.Student.Id)))
            {
                return (open.Title, [.. open.Missing.Select(missing => missing.Student).Where(student => !reached.Contains(student.Id))]);
            }
        }

        return null;
    }

    /// <summary>Titles of what is open for one student today, whoever is accountable.</summary>
    public async Task<IReadOnlyList<string>> OpenOfAsync(Turn turn, StudentId student, CancellationToken cancel)
    {
        var facts = await SchoolFactsStore.LoadForStudentsAsync(turn.Db, turn.School, [student], turn.Today, cancel);
        return CoverageReport.On(facts, turn.Today) is { } report
            ? [.. report.Gaps
                .Where(gap => gap.Student.Id == student && gap.State == RequirementState.Open)
                .OrderBy(gap => gap.Requirement.Due)
                .Select(gap => RequirementPhrases.Title(gap.Requirement))]
            : [];
    }

    /// <summary>The sender's own coverage of every requirement that is open today, soonest due first.</summary>
    public async Task<IReadOnlyList<OwnProgress>> ProgressAsync(Turn turn, CancellationToken cancel)
    {
        var facts = await FactsAsync(turn, cancel);
        return CoverageReport.On(facts, turn.Today) is { } report
            ? [.. from coverage in report.Requirements
                  where coverage.Requirement.Due >= turn.Today
                  from own in coverage.ByMentor
                  where own.Scope == turn.Sender.Id.Value
                  orderby coverage.Requirement.Due
                  select new OwnProgress(RequirementPhrases.Title(coverage.Requirement), own.Done, own.Eligible, coverage.Requirement.Due)]
            : [];
    }

    private static IReadOnlyList<OpenRequirement> Open(SchoolFacts facts, Turn turn) =>
        [.. MentorGaps.On(facts, turn.Sender.Id, turn.Today)
            .GroupBy(open => open.Gap.Requirement)
            .Select(group => new OpenRequirement(
                group.Key,
                [.. group.Select(open => new MissingStudent(open.Gap.Student, open.LastContact))]))];

    private static bool Satisfies(EntryRow row, Requirement requirement) =>
        requirement.Kind.IsSatisfiedBy(row.Kind) && requirement.Window.Holds(row.On);
}
