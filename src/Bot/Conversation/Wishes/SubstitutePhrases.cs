using System.Text.RegularExpressions;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>代 陈建国 王丽: how a leader says who stands in, and what is answered.</summary>
public static partial class SubstitutePhrases
{
    public static bool MayBeOne(string text) => text.AsSpan().ContainsAny('代', '替');

    /// <summary>Where 代 or 替 stands in what is left beside the names; null where the message says anything else.</summary>
    public static int? DeputyWordAt(string rest) =>
        Rest().IsMatch(rest) && rest.IndexOfAny(['代', '替']) is var at and >= 0 ? at : null;

    public static string Chosen(string mentor, string substitute, Leave leave, int students) =>
        $"好，定了。\n{Days(leave)} 由 {substitute} 老师代 {mentor} 老师照看 {students} 位同学；会告诉两位老师。\n要换人，再回 代 {mentor} 另一位老师";

    public static string AlreadyChosen(string mentor, string substitute) => $"{mentor} 老师请假，已经是 {substitute} 老师代管。";

    public static string NobodyAway() => "眼下没有等您安排代管的请假。";

    public static string NotAway(string mentor) => $"{mentor} 老师眼下没有请假。";

    public static string WhoIsAway(IReadOnlyList<string> mentors) =>
        $"代谁？眼下请假的有：{string.Join('、', mentors)}\n例如：代 {mentors[0]} 老师姓名";

    public static string ByWhom(string mentor) => $"请哪位老师代 {mentor}？例如：代 {mentor} 老师姓名";

    public static string WhichOne(string name, IReadOnlyList<StaffMember> members) =>
        $"有 {members.Count} 位 {name}：{string.Join('、', members.Select(member => $"{member.Id.Value} {member.Subject}".TrimEnd()))}\n请把名字换成账号再发一次";

    public static string AwayToo(string substitute, Leave leave) => $"{substitute} 老师 {Days(leave)} 也请假，请换一位。";

    public static string NotYourGrade(string mentor) => $"{mentor} 老师的学生不在您的年级，请联系德育处。";

    private static string Days(Leave leave) => $"{WordingPhrases.Day(leave.From)}–{WordingPhrases.Day(leave.To)}";

    [GeneratedRegex(@"^[\u0001代管替请由安排让来帮忙老师的同学生一下先吧谁呢？?，,、。.：:！!\s]+$")]
    private static partial Regex Rest();
}
