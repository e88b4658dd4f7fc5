namespace Tutorship.Domain;

/// <summary>Puts a digest together from a day's standing and the one a week before.</summary>
internal sealed class DigestDay(SchoolFacts facts, Standing standing, DigestScope scope)
{
    private readonly CalendarRow? term = standing.Year.TermOn(standing.Day, scope.Grade);
    private readonly Standing before = standing.SeenOn(standing.Day.AddDays(-facts.Plan.DigestDays));

    public Digest Digest()
    {
        var listed = Listed();
        var people = new PeopleFigures(facts, standing);
        return new Digest(standing.Day, scope)
        {
            Week = Week(),
            HasSchool = scope.DaysIn(facts).HasAnyInWeekOf(standing.Day),
            Requirements = [.. listed.Select(pair => Shown(pair.Now, pair.Before))],
            Visits = Visits(),
            ExpectedVisits = standing.Year.GoneBy(standing.Day),
            NeverReached = people.NeverReached(),
            LifeEvents = LifeEvents(),
            Unmatched = people.Unmatched().Count,
            FaceToFace = TermFigures.FaceToFace(standing),
            NeedsHelp = scope.IsClass ? [] : NeedsHelp(listed),
            Good = Good(listed),
        };
    }

    private int? Week() => term is null ? null : ((MondayOf(standing.Day) - MondayOf(term.Start)) / 7) + 1;

    private List<(RequirementCoverage Now, RequirementCoverage Before)> Listed()
    {
        if (term is null)
        {
            return [];
        }

        var (now, then) = (new RequirementCount(standing), new RequirementCount(before));
        return
        [
            .. standing.Requirements()
                .Where(requirement => IsKeyNode(requirement.Kind) && IsOfWeek(requirement))
                .OrderBy(requirement => requirement.Due)
                .ThenBy(requirement => requirement.Id, StringComparer.Ordinal)
                .Select(requirement => (Now: now.Of(requirement), Before: then.Of(requirement)))
                .Where(pair => pair.Now.Eligible > 0),
        ];
    }

    private static bool IsKeyNode(RequirementKind kind) =>
        kind is RequirementKind.TermStartTalk or RequirementKind.BeforeExamTalk
            or RequirementKind.AfterExamTalk or RequirementKind.GrowthMessage;

    // What has not opened yet is not among the standing's requirements.
    private bool IsOfWeek(Requirement requirement) => requirement.Due >= before.Day;

    private DigestRequirement Shown(RequirementCoverage now, RequirementCoverage then)
    {
        var hadOpened = now.Requirement.Opens <= before.Day;
        return new DigestRequirement(now.Requirement, now.Share, hadOpened ? then.Share : default, now.Open, now.Missed);
    }

    private Share Visits() => YearRequirements.Of(standing.Year, facts.Plan)
        .Where(requirement => requirement.Kind == RequirementKind.YearVisit)
        .Select(requirement => new RequirementCount(standing).Of(requirement).Share)
        .FirstOrDefault();

    private DigestLifeEvents LifeEvents()
    {
        var count = new RequirementCount(standing);
        var since = standing.Day.AddDays(-facts.Plan.DigestLifeEventDays);
        foreach (var requirement in standing.Requirements())
        {
            if (requirement.Kind.IsOfLifeEvent && requirement.Due >= since)
            {
                count.Of(requirement);
            }
        }

        return new DigestLifeEvents(Gaps(RequirementState.Open), Gaps(RequirementState.Missed), Gaps(RequirementState.Late));

        int Gaps(RequirementState state) => count.Gaps.Count(gap => gap.State == state);
    }

    private IReadOnlyList<ClassGaps> NeedsHelp(List<(RequirementCoverage Now, RequirementCoverage Before)> listed) =>
    [
        .. listed.SelectMany(pair => pair.Now.ByClass)
            .GroupBy(figures => figures.Scope, StringComparer.Ordinal)
            .Select(group => new ClassGaps(group.Key, group.Sum(figures => figures.Eligible - figures.Done)))
            .Where(gaps => gaps.Gaps > 0)
            .OrderByDescending(gaps => gaps.Gaps)
            .ThenBy(gaps => gaps.Class, StringComparer.Ordinal)
            .Take(facts.Plan.DigestHelpClasses),
    ];

    private static IReadOnlyList<string> Good(List<(RequirementCoverage Now, RequirementCoverage Before)> listed) =>
    [
        .. listed.SelectMany(pair => FullClasses(pair.Now).Except(FullClasses(pair.Before), StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> FullClasses(RequirementCoverage coverage) =>
        coverage.ByClass.Where(figures => figures.Share.IsFull).Select(figures => figures.Scope);

    private static int MondayOf(DateOnly day) => day.DayNumber - SchoolDays.DaysSinceMonday(day);
}
