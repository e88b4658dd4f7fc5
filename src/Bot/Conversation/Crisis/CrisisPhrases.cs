using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>What is said at once to a message that speaks of danger. The first line is neutral: banners are read by strangers.</summary>
public static class CrisisPhrases
{
    /// <summary>The school's own steps, or these until the plan has some.</summary>
    public static string Steps(Plan plan, DangerKinds kinds) =>
        string.Join('\n', new[]
        {
            Heading,
            kinds.HasFlag(DangerKinds.SelfHarm) ? Emergency(plan) : null,
            kinds.HasFlag(DangerKinds.SelfHarm) && IsByOthers(kinds) ? ByOthersToo : null,
            IsByOthers(kinds) ? Report(plan, kinds) : null,
        }.OfType<string>());

    public static string Heard() => "收到。";

    /// <summary>What was asked before, below a line that names nobody.</summary>
    public static string Again(string question) => $"这件事还等您回一句。\n{question}";

    public static string Sent(IReadOnlyList<Student> students, IReadOnlyList<string> receivers) =>
        $"{Names(students)}：已请 {string.Join("、", receivers)} 接手（只说了是谁、哪位同学、什么时候，没有内容），请保持电话畅通。\n弄错了回 撤回转介";

    /// <summary>Nobody is there to be asked: the mentor must not wait.</summary>
    public static string Nobody(IReadOnlyList<Student> students) =>
        $"{Names(students)}：学校还没有设心理老师和值班领导，转介没有人收到。请您现在就直接打电话给德育处或校长。";

    public static string Waiting(Student student, string since) =>
        $"{Named(student)}：{since} 已经转介，还在等人接手，会一直往上催；有人接手马上告诉您。";

    public static string TakenLately(Student student, string by, string at) =>
        $"{Named(student)}：{by} 老师 {at} 已经接手，有新情况请马上打电话告诉 {by} 老师。要再转一次就回 转介 {student.Name}";

    public static string Offer(Student student) => $"要马上请心理老师和值班领导接手 {student.Name}，就回 1（或回 转介）。";

    /// <summary>Where numbers already belong to another question.</summary>
    public static string OfferInWords(Student? student) => $"要马上请心理老师和值班领导接手，就回 转介 {student?.Name ?? "加姓名"}。";

    public static string Whom(IReadOnlyList<Student> candidates) =>
        $"要马上请心理老师和值班领导接手哪位同学？回序号：\n{string.Join('\n', candidates.Select((student, i) => $"{i + 1} {student.Name} {student.Class}"))}";

    public static string NotWritten(string name) => $"这条还没有记录；要记成谈话，回 谈 {name} 就行。";

    /// <summary>The list was shown since the hand-over was offered: 1 may mean either.</summary>
    /// <param name="offered">Null where several were offered, or nobody by name.</param>
    public static string OneInDoubt(Student? offered, Student? listed) =>
        $"1 是指哪一件？这个数字没有记。\n要请人接手，就回 转介 {offered?.Name ?? "加姓名"}{(listed is null ? "" : $"；要记成谈话，就回 谈 {listed.Name}")}。";

    public static string NotHandedOver() => "好，先不转介。需要时随时回 转介 加姓名。";

    /// <summary>The sender speaks of himself: nobody is handed over, and nothing is asked of him.</summary>
    public static string OfOneself(IReadOnlyList<string> near) =>
        $"{Heard()}\n您自己也要紧，先别一个人扛着：\n1 有危险马上打 120 或 110，也可以现在就请身边的人陪着您。\n2 心理援助热线 12356，一天 24 小时都有人接。{(near.Count > 0 ? $"\n3 想跟学校的人说说，可以直接打电话给 {string.Join("、", near)}。" : "")}\n这里没有记录，也没有告诉任何人。说的要是学生，就回 转介 加姓名。";

    public static string OfOneselfAgain() => "收到，没有告诉任何人。\n请现在就打 12356，或者找身边的人陪着您；有危险打 120 或 110。";

    /// <summary>The name fits nobody; these are written much like it.</summary>
    public static string NotFound(string said) => $"没有找到「{said}」。";

    public static string WhomByName() => "是哪位同学？回名字，马上请心理老师和值班领导接手；本校任何学生都可以，例如：转介 张三";

    /// <summary>Who it is can be found out by others; that somebody knows of it cannot wait.</summary>
    public static string WithoutName(IReadOnlyList<string> receivers) => receivers.Count > 0
        ? $"不知道是谁也先报告。\n请现在就打电话给 {string.Join("、", receivers)}，由学校马上查是哪位同学。知道了再回名字，或回 转介 加姓名。"
        : "不知道是谁也先报告。\n请现在就打电话给德育处或校长，由学校马上查是哪位同学。知道了再回 转介 加姓名。";

    private const string Heading = "这条消息请您看一下：";

    private const string ByOthersToo = "也可能有人伤害学生，还要：";

    private const string CommonEmergency =
        "1 先陪在学生身边，不要走开，拿开危险物品。\n2 马上打电话给心理老师和德育处。\n3 有生命危险打 120 或 110；心理援助热线 12356。";

    private const string CommonReport =
        "1 先保证学生安全，有伤先就医，有危险打 110。\n2 马上报告学校值班领导：疑似侵害也要报，由学校向公安和教育部门报告（强制报告，未成年人保护法第十一条）。\n3 不要先去质问家长或当事人，不反复追问学生，保留好衣物、照片、聊天记录。";

    private const string CommonBullying =
        "1 先把学生带到安全的地方，有伤先就医，有危险打 110。\n2 马上报告值班领导和德育处，由学校按欺凌处置程序调查并报告。\n3 不要让双方当面对质，不在群里说，保留好照片、视频、聊天记录。";

    private static bool IsByOthers(DangerKinds kinds) => (kinds & (DangerKinds.Abuse | DangerKinds.Bullying)) != 0;

    private static string Emergency(Plan plan) => plan.EmergencySteps.Length > 0 ? plan.EmergencySteps : CommonEmergency;

    private static string Report(Plan plan, DangerKinds kinds) =>
        plan.ReportSteps.Length > 0 ? plan.ReportSteps : kinds.HasFlag(DangerKinds.Abuse) ? CommonReport : CommonBullying;

    private static string Names(IReadOnlyList<Student> students) => string.Join("、", students.Select(Named));

    private static string Named(Student student) => $"{student.Name}（{student.Class}）";
}
