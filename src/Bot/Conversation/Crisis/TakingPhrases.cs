using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler;
using Tutorship.Scheduler.Handoffs;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>Answers to those who take hand-overs, and to who takes one back. First lines name nobody.</summary>
public static class TakingPhrases
{
    public static string Taken(string raisedBy, Student student, int left) =>
        $"好，由您跟进。\n{WordingPhrases.WithClass(student)}：请尽快联系 {raisedBy} 老师。接错了回 退回{(left > 0 ? $"\n还有 {left} 份等您，再回 接手。" : "")}";

    public static string NothingToTake() => "眼下没有等您接手的转介。";

    public static string TakenBySomebody(string by, Student student, string at) =>
        $"已经有人接手了。\n{WordingPhrases.WithClass(student)}：{by} 老师 {at} 接手。";

    public static string TakenByYourself(string raisedBy, Student student, string at) =>
        $"您已经接手了。\n{WordingPhrases.WithClass(student)}：您 {at} 接手，请联系 {raisedBy} 老师。";

    public static string WithdrawnBySender(string raisedBy, Student student) =>
        $"这份转介已经撤回。\n{WordingPhrases.WithClass(student)}：{raisedBy} 老师撤回了；要核实请联系 {raisedBy} 老师。";

    public static string Queue(IReadOnlyList<(Student Student, string RaisedBy, Handoff Handoff)> waiting) =>
        $"等您接手的转介有 {waiting.Count} 份：\n{string.Join('\n', waiting.Select((it, i) => $"{i + 1} {it.Student.Name} {it.Student.Class} · {it.RaisedBy} 老师 {Moment(it.Handoff.RaisedAt)}"))}\n接手回 接手 加序号，例如：接手 1";

    public static string Which(int count) => $"等您接手的有 {count} 份，回 转介 看名单，再回 接手 加序号。";

    public static string Withdrawn(IReadOnlyList<Student> students) => $"好，已撤回。\n{string.Join("、", students.Select(WordingPhrases.WithClass))}：不再催人接手，已经收到的老师也会知道。记录没有动，要撤销记录再回 撤销。";

    public static string TakenMeanwhile(string by, Student student) =>
        $"已经有人接手，撤不回了。\n{WordingPhrases.WithClass(student)}：请直接跟 {by} 老师说明。";

    /// <summary>The record is gone, the worry is not: nobody shall think that 撤销 called the helpers off.</summary>
    public static string RunsOn(Student student, string? takenBy) => takenBy is null
        ? $"{WordingPhrases.WithClass(student)}：转介不受影响，还在等人接手。弄错了回 撤回转介"
        : $"{WordingPhrases.WithClass(student)}：转介不受影响，{takenBy} 老师已经接手。弄错了请直接跟 {takenBy} 老师说明";

    public static string NoLonger(Student wrong) => $"{WordingPhrases.WithClass(wrong)}：转介已撤回，不再催人接手。";

    public static string TellWhoTook(string by, Student wrong) =>
        $"{WordingPhrases.WithClass(wrong)}：{by} 老师已经接手，请直接跟 {by} 老师说明弄错了人。";

    public static string WhomInstead(string wrong) => $"转介还没有动。\n不是 {wrong} 的话，是哪位同学？回全名就换过去；不该转介就回 撤回转介 {wrong}。";

    public static string NotMoved() => "好，转介没有动，还照原来的。弄错了回 撤回转介";

    public static string NothingToWithdraw() => "眼下没有您发出的、还在等人接手的转介。";

    public static string OthersToWithdraw(IReadOnlyList<string> open) =>
        $"没有撤回，没找到这位同学的转介。\n您发出的、还在等人接手的：{string.Join("、", open)}。要撤回回 撤回转介 加姓名。";

    /// <summary>收到 is not 接手: while nobody says so it goes on up the chain.</summary>
    public static string ReadOnly(int count) => $"有 {count} 份转介还在等人接手，由您跟进就回 接手，否则会继续往上催。";

    public static string StillAsked(int count) => $"{ReadOnly(count)}\n接不了就回 接不了，马上请下一位；要了解情况请直接联系转介的老师。";

    public static string AllTaken(IReadOnlyList<(string RaisedBy, Student Student)> taken) =>
        $"好，都由您跟进。\n{string.Join('\n', taken.Select(one => $"{WordingPhrases.WithClass(one.Student)}：请尽快联系 {one.RaisedBy} 老师。"))}\n接错了回 退回";

    public static string NothingToGiveBack() => "您眼下没有接手的转介。";

    /// <summary>It goes out anew at once; whoever worried hears of both.</summary>
    public static string GivenBack(string raisedBy, Student student, IReadOnlyList<string> asked) => asked.Count > 0
        ? $"好，退回了，另请人接手。\n{WordingPhrases.WithClass(student)}：已请 {string.Join("、", asked)} 接手，{raisedBy} 老师也会知道。"
        : $"好，退回了。\n{WordingPhrases.WithClass(student)}：还在等人接手，{raisedBy} 老师也会知道。";

    /// <summary>The next is asked at once, not when the time of the first is over.</summary>
    public static string PassedOn(Student student, IReadOnlyList<string> next) => next.Count > 0
        ? $"好，已请下一位接手。\n{WordingPhrases.WithClass(student)}：已请 {string.Join("、", next)} 接手。"
        : $"好，知道了。\n{WordingPhrases.WithClass(student)}：能找的人都找过了，还在继续催。您要是能联系上哪位同事，请直接打电话。";

    public static string Who() => "要转介哪位同学？例如：转介 张三";

    public static string Moment(DateTimeOffset at) => WordingPhrases.Moment(SchoolTime.Of(at).DateTime);
}
