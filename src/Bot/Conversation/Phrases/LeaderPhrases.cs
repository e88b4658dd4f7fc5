namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>The words leaders ask with, and what they are answered.</summary>
public static class LeaderPhrases
{
    public const string DigestWord = "周报";

    public const string NudgeWord = "催办";

    public const string UnvisitedWord = "未访";

    public static string NotYourScope(string name) => $"{name} 不在您负责的范围内。";

    public static string NoSchoolYear() => "今天不在学年之内，暂时没有数字。";

    public static string UnvisitedNames(string name, IReadOnlyList<string> students) => students.Count == 0
        ? $"{name} 本学年都家访过了。"
        : $"{name} 本学年还没家访的 {students.Count} 人：\n{string.Join("、", students)}";

    public static string UnvisitedClasses(int count, IReadOnlyList<(string Class, int Count)> classes) => count == 0
        ? "本学年都家访过了。"
        : $"本学年还没家访的 {count} 人：\n{string.Join('\n', classes.Select(one => $"{one.Class} {one.Count} 人"))}\n回 班级名 未访 看名单";

    public static string Nudged(int nudged, int alreadyReminded, DateTime? later) => (nudged, alreadyReminded) switch
    {
        (0, 0) => "眼下没有要催的。",
        (0, _) when later is { } at => $"{WordingPhrases.Moment(at)} 的提醒已经排好（{alreadyReminded} 位），不再重复。",
        (0, _) => $"今天都已提醒过（{alreadyReminded} 位），不再重复打扰。",
        (_, 0) => $"{Sent(later)} {nudged} 位还有缺口的导师。",
        _ => $"{Sent(later)} {nudged} 位还有缺口的导师；另有 {alreadyReminded} 位当天已提醒过，没有重复。",
    };

    private static string Sent(DateTime? later) => later is { } at ? $"现在不是工作时间，{WordingPhrases.Moment(at)} 会提醒" : "已提醒";
}
