using System.Text.RegularExpressions;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>A hand-over that is refused, weighed, or asked after: the words for it, and what is answered.</summary>
public static partial class HandoffDoubtPhrases
{
    /// <summary>不用转介, 先别转介李想; with another 转介 behind, somebody else may be meant to be handed over.</summary>
    [GeneratedRegex(@"^(?!.*转介.*转介).*(?:不用|不需要|不必|无需|没必要|(?<!要)不要|先不|暂不|暂时不|先别|(?<!特)别|不想|(?<!得)不)(?:再|先|马上|急着|着急)?(?:给|帮我|把|将|同学|他|她|[^，。,\s了]{1,4})?转介")]
    public static partial Regex Refused();

    /// <summary>误会了, 他是开玩笑的: it was no danger after all.</summary>
    [GeneratedRegex(@"(?:^|[，。,\s])(?:是|都是|就是|一场|个|这是)*误会(?:了|一场)*(?:$|[，。,！!\s])|虚惊一场|(?:是|在)(?:开玩笑|闹着玩|说着玩|瞎说)")]
    public static partial Regex Misheard();

    /// <summary>要不要转介李想, 转介李想吗.</summary>
    [GeneratedRegex(@"(?:要不要|该不该|需不需要|用不用|应不应该|是否|是不是要?|还?没有?)[^，。,]{0,6}转介|转介[^，。,]{1,8}(?:吗|么|[？?]|好不好|行不行)[？?。\s]*$|转介(?:吗|么)[？?。\s]*$")]
    public static partial Regex Weighed();

    /// <summary>要不要报告？, where a hand-over is offered.</summary>
    [GeneratedRegex(@"^[^，。,]{0,4}(?:要不要|该不该|需不需要|用不用|应不应该|要|需要|用)[^，。,]{0,4}(?:上报|报告|报(?!警)|通知|联系|告诉|请)[^，。,]{0,8}(?:吗|么|[？?])[？?。\s]*$|^(?:要不要|该不该|需不需要|用不用)[^，。,]{0,4}(?:上报|报告|报(?!警)|通知|联系|告诉|请)[^，。,]{0,8}$")]
    public static partial Regex WeighsReport();

    /// <summary>李想转介了吗, 有人接手了吗.</summary>
    [GeneratedRegex(@"转介[^，。,]{0,6}[了过](?:吗|没有?|么)|(?:有没有|是不是已经|是否已经?)[^，。,]{0,8}转介(?:了|过)|(?:有人|谁|哪位)(?:老师)?[^，。,]{0,3}接手(?:了|的)?(?:吗|没有?|么|呢)?[？?。\s]*$|接手了(?:吗|没有?)")]
    public static partial Regex AskedAfter();

    /// <summary>It went out already: only the word for it takes it back, since somebody may be on the way.</summary>
    public static string AlreadyOut(IReadOnlyList<Student> students) =>
        $"转介已经发出。\n{Names(students)}：还在等人接手。确实不用就回 撤回转介";

    public static string TakenAlready(Student student, string by) =>
        $"已经有人接手了。\n{WordingPhrases.WithClass(student)}：不用了请直接跟 {by} 老师说明。";

    public static string StillWaiting(IReadOnlyList<(Student Student, string Since)> open) =>
        $"还没有人接手。\n{string.Join('\n', open.Select(one => $"{WordingPhrases.WithClass(one.Student)}：{one.Since} 已经转介，会一直往上催；有人接手马上告诉您。"))}";

    public static string Withdrawn(Student student) => $"已经撤回了。\n{WordingPhrases.WithClass(student)}：要再转介就回 转介 {student.Name}";

    public static string NoneOf(Student student) => $"没有经您发出的转介。\n{WordingPhrases.WithClass(student)}：要转介就回 转介 {student.Name}";

    public static string None() => "眼下没有经您发出的转介。要转介就回 转介 加姓名。";

    private static string Names(IReadOnlyList<Student> students) => string.Join("、", students.Select(WordingPhrases.WithClass));
}
