namespace Tutorship.Domain;

/// <summary>
/// The requirements that the calendar brings in a school year. Where settings or a short term leave no day between
/// opening and due day, there is none.
/// </summary>
public sealed class YearRequirements
{
    private readonly SchoolYear year;
    private readonly Plan plan;
    private readonly List<Requirement> found = [];

    private YearRequirements(SchoolYear year, Plan plan) => (this.year, this.plan) = (year, plan);

    /// <summary>In the order of the calendar's rows, upcoming ones too.</summary>
    public static IReadOnlyList<Requirement> Of(SchoolYear year, Plan plan)
    {
        var requirements = new YearRequirements(year, plan);
        requirements.OfYear();
        foreach (var term in year.Terms)
        {
            requirements.OfTerm(term);
            requirements.OfSpecialNeeds(term);
        }

        foreach (var exam in year.Exams.Where(requirements.IsImportant))
        {
            requirements.OfExam(exam);
        }

        return requirements.found;
    }

    private bool IsImportant(CalendarRow exam) =>
        plan.ImportantExams.Any(part => exam.Name.Contains(part, StringComparison.Ordinal));

    private void OfYear() => Add(RequirementKind.YearVisit, NodeOf(year.Row), year.Start, year.End, null);

    private void OfTerm(CalendarRow term)
    {
        var node = NodeOf(term);
        Add(
            RequirementKind.TermStartTalk,
            node,
            term.Start.AddDays(-plan.TermStartTalkDaysBefore),
            term.Start.AddDays(plan.TermStartTalkDaysAfter),
            term);
        Add(
            RequirementKind.GrowthMessage,
            node,
            term.End.AddDays(-plan.GrowthMessageDaysBefore),
            term.End.AddDays(plan.GrowthMessageDaysAfter),
            term);
    }

    private void OfSpecialNeeds(CalendarRow term)
    {
        for (var first = term.Start; first <= term.End; first = first.AddDays(plan.SpecialTalkPeriodDays))
        {
            var label = term.GradesCell.Length == 0 ? $"{first:yyyy-MM-dd}" : $"{first:yyyy-MM-dd}@{term.GradesCell}";
            var last = first.AddDays(plan.SpecialTalkPeriodDays - 1);
            Add(RequirementKind.SpecialTalk, new KeyNode(label, term.Name), first, Earlier(last, term.End), term);
        }
    }

    private void OfExam(CalendarRow exam)
    {
        var node = NodeOf(exam);
        Add(
            RequirementKind.BeforeExamTalk,
            node,
            exam.Start.AddDays(-plan.BeforeExamTalkOpensDays),
            exam.Start.AddDays(-plan.BeforeExamTalkDueDays),
            exam);
        var due = exam.End.AddDays(plan.AfterExamTalkDueDays);
        Add(
            RequirementKind.AfterExamTalk,
            node,
            exam.End.AddDays(plan.AfterExamTalkOpensDays),
            year.TermOf(exam) is { } term ? Earlier(due, term.End) : due,
            exam);
    }

    private KeyNode NodeOf(CalendarRow row) => new(year.LabelOf(row), row.Name);

    private void Add(RequirementKind kind, KeyNode node, DateOnly opens, DateOnly due, CalendarRow? gradesOf)
    {
        if (opens <= due)
        {
            found.Add(new Requirement(kind, node, new Window(opens, due))
            {
                GradesOf = gradesOf,
                EnrolledBy = due.AddDays(-plan.EnrolmentGraceDays),
            });
        }
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
