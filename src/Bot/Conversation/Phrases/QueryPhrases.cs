using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>Answers to 待办, 进度, 查, 最近.</summary>
public static class QueryPhrases
{
    public const string LookUpWord = "查";

    public static string TodoTitle(string title, int daysLeft, DateOnly due) =>
        $"{title} · {(daysLeft == 0 ? "今天截止" : $"还有 {daysLeft} 天（截止 {WordingPhrases.Day(due)}）")}";

    public static string TodoLine(Student student, DateOnly? last, Strategy strategies) =>
        $"{student.Name} {student.Class} · {(last is { } day ? $"上次 {WordingPhrases.Circumstances(day, ContactMode.Unspecified, strategies)}" : "本学年还没谈过")}";

    public static string TodoNext(string title, int count, DateOnly due) => $"另有 {title} 还差 {count} 人（截止 {WordingPhrases.Day(due)}）";

    public static string TodoFooter(EntryKind kind, int count) => kind switch
    {
        EntryKind.GrowthMessage => "回 序号 加寄语正文就行，例如：1 这学期你……",
        EntryKind.Visit => $"家访完回序号就行，例如：{Numbers(count)} 和班主任",
        _ => $"谈完回序号就行，例如：{Numbers(count)} 学业",
    };

    public static string NothingTodoOf(EntryKind kind, string other, int count) =>
        $"{WordingPhrases.Kind(kind)}眼下没有要补的。还开着的：{other} 还差 {count} 人，回 待办 看名单。";

    /// <param name="words">What else the asker may ask; may be empty.</param>
    public static string NoStudents(string words) =>
        words.Length > 0 ? $"您名下没有学生。您可以这样问我：\n{words}" : "您名下没有学生，没有要补的。";

    public static string NothingTodo() => "眼下没有要补的，都完成了。";

    public static string ProgressTitle() => "您的进度";

    public static string ProgressLine(string title, int done, int eligible, DateOnly due) =>
        $"{title}：{done}/{eligible}（截止 {WordingPhrases.Day(due)}）";

    public static string ProgressNothingOpen() => "眼下没有正在进行的节点。";

    public static string Written(int talks, int visits, int contacts, int messages) =>
        $"本学年您记了：谈话 {talks} · 家访 {visits} · 家校沟通 {contacts} · 寄语 {messages}";

    public static string StudentTitle(Student student) => $"{student.Name} {student.Class}";

    public static string StudentLine(DateOnly on, EntryKind kind, ContactMode mode, Strategy strategies, string author, string? note)
    {
        var line = $"{WordingPhrases.Circumstances(on, mode, strategies)} {WordingPhrases.Kind(kind)}{(author.Length > 0 ? $"（{author}）" : "")}";
        return string.IsNullOrWhiteSpace(note) ? line : $"{line}\n　{Short(note)}";
    }

    public static string StudentNothing() => "本学年还没有记录。";

    public static string StudentMissing(IReadOnlyList<string> open) =>
        open.Count == 0 ? "眼下没有缺口。" : $"还差：{string.Join("、", open)}";

    public static string NotYoursToSee(string name) => $"{name} 不在您名下，记录只给导师和班主任看。";

    public static string RecentTitle() => "您最近的记录";

    public static string RecentLine(DateOnly on, EntryKind kind, IReadOnlyList<string> names) =>
        $"{WordingPhrases.Day(on)} {WordingPhrases.Kind(kind)}：{string.Join("、", names)}";

    public static string RecentNothing(string example) => $"最近没有记录。谈完发我一句就行，例如：谈 {example} 学业";

    public static string WhoToLookUp(string example) => $"想查哪位同学？例如：查 {example}";

    private static string Numbers(int count) => count >= 3 ? "1 3" : "1";

    private static string Short(string note)
    {
        var tight = string.Join(' ', note.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return tight.Length <= 120 ? tight : tight[..120] + "…";
    }
}
