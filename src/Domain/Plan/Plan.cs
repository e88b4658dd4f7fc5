namespace Tutorship.Domain;

/// <summary>
/// 方案 (一校一策): the school's own numbers. Each default stands beside its setting; the name a school writes in
/// <c>plan.json</c> and the values accepted are in <see cref="PlanSettings"/>.
/// </summary>
public sealed partial record Plan
{
    /// <summary>1:15 in principle (芜教基〔2022〕68号): above it is warned, not blocked.</summary>
    public int MaxStudentsPerMentor { get; init; } = 15;

    /// <summary>An exam counts when its name contains one of these.</summary>
    public IReadOnlyList<string> ImportantExams { get; init; } = ["期中", "期末"];

    /// <summary>Who enrolled fewer than this many days before a due day is not counted; for life events everybody is.</summary>
    public int EnrolmentGraceDays { get; init; } = 3;

    /// <summary>A mentor with gaps who wrote nothing in this many days, the day itself included, is called silent.</summary>
    public int SilentDays { get; init; } = 14;

    /// <summary>How many students "longest without contact" names.</summary>
    public int LongestList { get; init; } = 20;

    /// <summary>Whom a stranger is told to ask; empty: the product's own words.</summary>
    public string Office { get; init; } = "";

    /// <summary>The school's own steps for a child at risk, sent at once; empty: the product's own words.</summary>
    public string EmergencySteps { get; init; } = "";

    /// <summary>
    /// The school's own steps where others hurt a child: whom to report to and by when (强制报告); empty: the product's own words.
    /// </summary>
    public string ReportSteps { get; init; } = "";

    /// <summary>Minutes until an unanswered hand-over climbs to the next person of the chain.</summary>
    public int HandoffMinutes { get; init; } = 10;

    /// <summary>Years that entries are kept after the school year they belong to.</summary>
    public int RetentionYears { get; init; } = 3;

    /// <summary>Same settings, same plan: the list of exams counts by what it holds.</summary>
    public bool Equals(Plan? other) =>
        other is not null && PlanSettings.All.All(setting => setting.Show(this) == setting.Show(other));

    public override int GetHashCode() => HashCode.Combine(MaxStudentsPerMentor, ImportantExams.Count, ReminderTime);
}
