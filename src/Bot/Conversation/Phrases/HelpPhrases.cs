namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>How to speak to the bot, by example.</summary>
public static class HelpPhrases
{
    /// <param name="first">Students of the reader's own, to try with.</param>
    /// <param name="second">Another one, where there is one.</param>
    /// <param name="more">What the reader's other roles may ask; may be empty.</param>
    public static string Mentor(string first, string second, string more) =>
        $"""
        谈完发我一句就行，不用格式：
        · {first} 聊了学业
        · 昨天家访 {second} 和班主任
        · {first}妈妈 电话 手机问题
        名单后面回序号也行：1 3 学业
        查看：待办 · 进度 · 查 {first} · 最近
        改正：撤销 · 改 昨天 · 改 电话 · 不是 {first}，是 {second}
        其他：明天提醒 · 静音 · 请假 11.20-11.30 · 转介 {first} · 变故 {first} … · 寄语 {first} …
        {more}
        """.TrimEnd();

    public static string Leader(string words) => $"您可以这样问我：\n{words}";

    public static string Nobody(string office) =>
        $"您名下还没有学生，暂时没有要回我的。名单有出入请联系{(office.Length > 0 ? office : "德育处")}。";

    /// <summary>Asked for again within minutes: the same once more would help nobody.</summary>
    public static string Again(string office) =>
        $"用法就在上面。还有不清楚的，请问{(office.Length > 0 ? office : "德育处")}，或者直接把事情发我，我没把握会先问您。";

    /// <param name="class">A class of the reader's, null where the reader leads only that one.</param>
    /// <param name="grade">A grade, for who may see all of them.</param>
    public static string LeaderWords(string? @class, string? grade) =>
        $"年级和班级：周报{(grade is null ? "" : $" · {grade}")}{(@class is null ? "" : $" · {@class}")} · 未访 · 催办";

    public static string TakerWords() => "转介：收到后回 接手";

    public static string OfficeWords() => "管理：统计（最近有哪些话没看懂）";

    public static string Welcome(string surname, string student) =>
        $"{surname}老师好，我帮您记导师谈话，发一句话就行。\n比如谈完回我：谈 {student} 学业\n随时回 帮助 看全部用法。";

    public static string WelcomeLeader(string words) => $"您好，我是学校的导师工作助手。\n您可以这样问我：\n{words}";

    public static string NotUnderstood(string example) => $"这句我没有记。谈完这样发我就行：谈 {example} 学业；回 帮助 看全部。";

    public static string NotUnderstoodAgain() => "这句也没有记，看用法回 帮助。";

    public static string NotUnderstoodByLeader(string words) => $"这句我没看懂。您可以这样问我：\n{words}";

    public static string SeveralAtOnce(int first, int second) => $"几位一起记也行，例如：{first} {second} 学业";

    public static string TextOnly() => "我只看得懂文字，请把内容打成一句话发我。";
}
