using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// What a grade leader reads when windows have ended with students left: the students, and their mentors only as those who may
/// need a hand. Of life events only how many: who they befell is for mentors and homeroom teachers.
/// </summary>
public static class PastLadderPhrases
{
    /// <summary>More students than this of one requirement are counted by class.</summary>
    private const int MostStudents = 12;

    public static string Render(IReadOnlyList<Gap> gaps, Roster roster) =>
        string.Join('\n', [Head(gaps), .. Parts(gaps, roster), "这些不会再自动提醒，已转到您这里"]);

    private static string Head(IReadOnlyList<Gap> gaps) => gaps.Any(gap => gap.State == RequirementState.Open)
        ? "本学年最后一个上学日，还有几项没完成，请看看谁需要帮一把"
        : "有几项到期了，请看看谁需要帮一把";

    private static IEnumerable<string> Parts(IReadOnlyList<Gap> gaps, Roster roster)
    {
        foreach (var group in gaps.Where(gap => !gap.Requirement.Kind.IsOfLifeEvent).GroupBy(gap => gap.Requirement))
        {
            yield return $"{RequirementPhrases.Title(group.Key)}（{DateDigits.Of(group.Key.Due)} 截止）还差 {group.Count()} 人：";
            yield return group.Count() > MostStudents ? ByClass(group) : string.Join('\n', group.Select(gap => Named(gap, roster)));
        }

        var lifeEvents = gaps.Where(gap => gap.Requirement.Kind.IsOfLifeEvent).Select(gap => gap.Student).Distinct().ToList();
        if (lifeEvents.Count > 0)
        {
            var classes = lifeEvents.Select(student => student.Class).Distinct().Order(StringComparer.Ordinal);
            yield return $"近期重点关心的同学有 {lifeEvents.Count} 位没有按时跟进，请问班主任：{string.Join('、', classes)}";
        }
    }

    private static string Named(Gap gap, Roster roster)
    {
        var mentor = gap.Mentor is { } id ? $"（导师 {roster.Find(id)?.Name ?? id.Value}）" : "（还没有导师）";
        return $"· {gap.Student.Name} {gap.Student.Class}{mentor}";
    }

    private static string ByClass(IEnumerable<Gap> gaps) =>
        $"{string.Join('、', gaps.GroupBy(gap => gap.Student.Class).Select(group => $"{group.Key} {group.Count()} 人"))}（回 班级名 {Word(gaps.First().Requirement)} 看名单）";

    private static string Word(Requirement requirement) => requirement.Kind.Asks switch
    {
        EntryKind.Visit => "未访",
        EntryKind.GrowthMessage => "未写",
        _ => "未谈",
    };
}
