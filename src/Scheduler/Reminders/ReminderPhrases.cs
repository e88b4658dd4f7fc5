using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// What a mentor is told. The first line never says more than the node: banners are read by strangers, so names and the
/// reason for concern come below it or not at all.
/// </summary>
public static class ReminderPhrases
{
    /// <summary>Most students a message numbers: a card ticks no more either.</summary>
    public const int MostStudents = 20;

    /// <summary>The message of one receiver: own students first, then those of each colleague on leave, numbered throughout.</summary>
    public static string Render(IReadOnlyList<Reminder> reminders, DateOnly today, Roster roster)
    {
        List<string> lines = [Head(reminders, today), .. Counts(reminders)];
        var number = 0;
        foreach (var reminder in reminders)
        {
            if (reminder.For is { } colleague && number < MostStudents)
            {
                lines.Add($"代 {roster.Find(colleague)?.Name ?? colleague.Value} 老师照看：");
            }

            foreach (var reminded in reminder.Students.Take(MostStudents - number))
            {
                lines.Add($"{++number} {StudentLine(reminder, reminded, IsMixed(reminders))}");
            }
        }

        if (reminders.Sum(reminder => reminder.Students.Count) is var all && all > number)
        {
            lines.Add($"还有 {all - number} 位，回 待办 看全部");
        }

        lines.Add(Example(First(reminders).Requirement.Kind.Asks, number, InOrder(reminders)[0].Student.Name));
        if (EventStudents(reminders) is [var one, ..])
        {
            lines.Add($"回 查 {one} 可以看到说明");
        }

        return string.Join('\n', lines);
    }

    /// <summary>The students in the order of their numbers, each once.</summary>
    public static IReadOnlyList<RemindedStudent> InOrder(IReadOnlyList<Reminder> reminders) =>
        [.. reminders.SelectMany(reminder => reminder.Students).Take(MostStudents)];

    /// <summary>The most pressing requirement: it heads the message, and an answer without a kind is of its kind.</summary>
    public static RemindedRequirement First(IReadOnlyList<Reminder> reminders) =>
        reminders.SelectMany(reminder => reminder.Requirements).MinBy(reminded => (reminded.Step, reminded.Requirement.Due))!;

    private static string Head(IReadOnlyList<Reminder> reminders, DateOnly today)
    {
        var (requirement, step, _) = First(reminders);
        if (step == ReminderStep.Event)
        {
            return $"有{People(EventStudents(reminders).Count)}同学近期需要多关心";
        }

        var title = RequirementPhrases.Title(requirement);
        var due = DateDigits.Of(requirement.Due);
        return (requirement.Due.DayNumber - today.DayNumber) switch
        {
            0 => $"{title} · 今天截止（{due}）",
            _ when step == ReminderStep.Pace => $"{title} · 这个月可以排几家（截止 {due}）",
            _ when step == ReminderStep.Last => $"{title} · 今天是最后一个上学日（截止 {due}）",
            var days => $"{title} · 还有 {days} 天（截止 {due}）",
        };
    }

    private static string People(int count) => count == 1 ? "一位" : $" {count} 位";

    private static IReadOnlyList<string> EventStudents(IReadOnlyList<Reminder> reminders) =>
    [
        .. reminders.SelectMany(reminder => reminder.Students.Where(reminded => reminder.Requirements.Any(one =>
                one.Step == ReminderStep.Event && one.Students.Contains(reminded.Student.Id))))
            .Select(reminded => reminded.Student.Name),
    ];

    /// <summary>One line for one requirement; a line each for several.</summary>
    private static IEnumerable<string> Counts(IReadOnlyList<Reminder> reminders)
    {
        var groups = reminders
            .SelectMany(reminder => reminder.Requirements)
            .GroupBy(reminded => reminded.Requirement)
            .Where(group => !group.Key.Kind.IsOfLifeEvent)
            .Select(group => (Requirement: group.Key, Count: group.SelectMany(reminded => reminded.Students).Distinct().Count()))
            .ToList();
        return groups is [var only] && !IsMixed(reminders)
            ? [$"您还有 {only.Count} 位同学{Missing(only.Requirement.Kind)}："]
            : groups.Select(one => $"{RequirementPhrases.Title(one.Requirement)}（截止 {DateDigits.Of(one.Requirement.Due)}）：{one.Count} 位{Missing(one.Requirement.Kind)}");
    }

    private static bool IsMixed(IReadOnlyList<Reminder> reminders) =>
        reminders.SelectMany(reminder => reminder.Requirements).Select(reminded => reminded.Requirement).Distinct().Skip(1).Any();

    private static string StudentLine(Reminder reminder, RemindedStudent reminded, bool isMixed)
    {
        var student = reminded.Student;
        var line = $"{student.Name} {student.Class} · {Last(reminded.LastContact)}";
        var owed = reminder.Requirements.Where(one => one.Students.Contains(student.Id)).Select(one => one.Requirement).ToList();
        var soon = owed.Where(requirement => requirement.Kind.IsOfLifeEvent).Select(requirement => $"{DateDigits.Of(requirement.Due)} 前{Deed(requirement.Kind)}").ToList();
        var rest = owed.Where(requirement => !requirement.Kind.IsOfLifeEvent).Select(requirement => Deed(requirement.Kind)).Distinct().ToList();
        return (soon.Count, isMixed) switch
        {
            ( > 0, _) => $"{line} · {string.Join('、', soon.Concat(rest))}",
            (_, true) => $"{line} · {string.Join('、', rest)}",
            _ => line,
        };
    }

    private static string Last(LastContact? contact) => contact switch
    {
        null => "本学年还没谈过",
        { Kind: EntryKind.Visit } => $"上次 {DateDigits.Of(contact.On)} 家访",
        { Strategies: Strategy.None } => $"上次 {DateDigits.Of(contact.On)} 谈过",
        _ => $"上次 {DateDigits.Of(contact.On)} {StrategyPhrases.Short(contact.Strategies)}",
    };

    private static string Missing(RequirementKind kind) => kind.Asks switch
    {
        EntryKind.Visit => "未访",
        EntryKind.GrowthMessage => "未写寄语",
        _ => "未谈",
    };

    private static string Deed(RequirementKind kind) => kind switch
    {
        RequirementKind.LifeEventTalk => "谈一次",
        RequirementKind.LifeEventContact => "联系家里",
        RequirementKind.YearVisit => "家访",
        RequirementKind.GrowthMessage => "寄语",
        _ => "谈话",
    };

    private static string Example(EntryKind asked, int count, string firstName) => asked switch
    {
        EntryKind.Visit => $"访完回我就行，例如：{Numbers(count)} 家访 和班主任一起",
        EntryKind.ParentContact => "联系后回我就行，例如：1 电话 和家长聊了近况",
        EntryKind.GrowthMessage => $"写好直接回我，例如：寄语 {firstName} 这学期你……",
        _ => $"谈完回我就行，例如：{Numbers(count)} 学业 约好每周答疑",
    };

    private static string Numbers(int count) => count switch
    {
        1 => "1",
        2 => "1 2",
        _ => "1 3",
    };
}
