using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>What a mentor reads after something was written down, or taken back.</summary>
public static class ReceiptPhrases
{
    /// <summary>已记 2 条谈话(11/06 当面 学业):李思远、赵子轩</summary>
    public static string Recorded(Draft draft, IReadOnlyList<Student> students)
    {
        var count = students.Count > 1 ? $" {students.Count} 条" : "";
        var names = students.Count == 1
            ? WordingPhrases.WithClass(students[0])
            : string.Join("、", students.Select(student => student.Name));
        return $"已记{count}{WordingPhrases.Kind(draft.Kind!.Value)}（{WordingPhrases.Circumstances(draft.On, draft.Mode, draft.Strategies)}{Along(draft)}）：{Apart(draft.Kind.Value, draft.Strategies)}{names}";
    }

    /// <summary>A life event is told without its name of kind first: banners are read by strangers.</summary>
    public static string LifeEventRecorded(Draft draft, Student student) =>
        $"已记一条（{WordingPhrases.Day(draft.On)}），谢谢您及时告知。\n{WordingPhrases.WithClass(student)}：重大变故。负责的导师会收到提醒，内容只有导师和班主任查得到。";

    public static string Remaining(IReadOnlyList<(int? Number, Student Student)> left)
    {
        const int shown = 6;
        var names = left.Take(shown).Select(item => item.Number is { } number ? $"{number} {item.Student.Name}" : item.Student.Name);
        return $"这一轮还差 {left.Count} 人：{string.Join("、", names)}{(left.Count > shown ? " …（回 待办 看全部）" : "")}";
    }

    /// <summary>Says which round, since another one may still be open.</summary>
    public static string RoundDone(string title) => $"{title} 都完成了，辛苦了。";

    public static string HowToUndo() => "记错了回 撤销，改日期回 改 昨天";

    /// <param name="students">Who had one that day.</param>
    /// <param name="isPart">Others were recorded too, and are not to be undone with them.</param>
    public static string Duplicate(IReadOnlyList<Student> students, bool isPart) =>
        $"提醒：{Some(students)} 当天已有一条同样的记录；重复了就回 撤销{(isPart ? $" {string.Join("、", students.Select(student => student.Name))}" : "")}。";

    public static string Undone(EntryKind kind, DateOnly on, IReadOnlyList<string> names) =>
        $"已撤销{(names.Count > 1 ? $" {names.Count} 条" : "")}{WordingPhrases.Kind(kind)}（{WordingPhrases.Day(on)}）：{Apart(kind, Strategy.None)}{string.Join("、", names)}";

    /// <param name="circumstances">Date, mode and strategies.</param>
    public static string BroughtBack(EntryKind kind, string circumstances, IReadOnlyList<string> names) =>
        $"恢复为改之前的：{circumstances} {WordingPhrases.Kind(kind)}，{string.Join("、", names)}";

    public static string UndoMore() => "再回一次 撤销，会撤销更早的一条。";

    /// <summary>撤销 王大锤, 撤销 第四个: it is not clear which entry is meant.</summary>
    public static string UndoWhich(string what, string name) => $"没看懂要撤销哪一条，记录没有动。刚才记的是：\n{what}\n请带上名字，例如：撤销 {name}";

    public static string NothingToUndo() => "没有可以撤销的记录。";

    public static string Amended(Draft draft, IReadOnlyList<Student> students) =>
        $"已改为{WordingPhrases.Kind(draft.Kind!.Value)}（{WordingPhrases.Circumstances(draft.On, draft.Mode, draft.Strategies)}{Along(draft)}）：{Apart(draft.Kind.Value, draft.Strategies)}{string.Join("、", students.Select(student => student.Name))}\n原来那条已作废。改错了回 撤销";

    public static string Moved(Draft draft, Student student, string before) =>
        $"已改为{WordingPhrases.Kind(draft.Kind!.Value)}（{WordingPhrases.Circumstances(draft.On, draft.Mode, draft.Strategies)}）：{Apart(draft.Kind.Value, draft.Strategies)}{WordingPhrases.WithClass(student)}\n{before} 的那条已作废。改错了回 撤销";

    /// <summary>To who told of the wrong child.</summary>
    public static string EventRecalled(IReadOnlyList<string> names) => $"已经收到{string.Join("、", names)}提醒的老师，会收到更正。";

    /// <summary>To those who were told of the wrong child; the first line is neutral, because banners are read by strangers.</summary>
    public static string EventWasMistaken(Student student) =>
        $"更正：先前有一条请您多关心的提醒，报错了人\n不是 {WordingPhrases.WithClass(student)}，请不用再为那条提醒找这位同学。";

    /// <summary>没谈成 behind a receipt: nothing is taken back yet.</summary>
    public static string StillStands(IReadOnlyList<string> names, DateOnly on, EntryKind kind) =>
        $"{string.Join("、", names)} {WordingPhrases.Day(on)} 的{WordingPhrases.Kind(kind)}还记着，没谈成就回 撤销 {string.Join("、", names)}";

    /// <summary>撤销 and more, of which a half is not clear.</summary>
    public static string UndoApart(string? name) => $"又要撤销又要记，没有看懂，都还没有动。请分两条发：先回 {(name is null ? "撤销" : $"撤销 {name}")}，再发要记的。";

    /// <summary>补充：他想转学: nothing of it is shown.</summary>
    public static string NoteKept(string name, DateOnly on, EntryKind kind) =>
        $"已补到这条记录的备注里：\n{WordingPhrases.Day(on)} {WordingPhrases.Kind(kind)} {name}\n原来那条已作废。改错了回 撤销";

    public static string NoteOfWhom(string what, string name) => $"刚才记的不止一条，备注还没补：\n{what}\n补给哪一位请带上名字，例如：补充 {name}：…";

    /// <summary>撤错了: what was taken back stands again.</summary>
    public static string Restored(string what) => $"好，恢复了：\n{what}\n不要了再回 撤销";

    public static string NotRestored() => "这一步恢复不了，都没有动。请把原来那条照样再发一次。";

    public static string SameAlready() => "本来就是这样记的，没有动。";

    public static string NotThisOne(string name) => $"不是 {name} 就回 撤销";

    public static string HowToMend(string what, string example) =>
        $"刚才记的是：\n{what}\n不要了回 撤销；换人回 改 {example}；改日期回 改 昨天";

    public static string AmendDayUnread() => "改到哪一天没看懂（要在本学年、不晚于今天），记录没有动。例如：改 昨天 · 改 11/05";

    public static string TooOldToAmend(string what, string name) =>
        $"上一条记了有一阵子了，没有动：\n{what}\n真要改它，请带上名字，例如：改 {name} 昨天";

    public static string MoveHow(string what, string wrong, string right) =>
        $"刚才记的不止一位，没有动：\n{what}\n换哪一位请说清楚，例如：不是 {wrong}，是 {right}";

    /// <summary>改 王大锤 昨天, 第四个是昨天: it is not clear whose entry is meant.</summary>
    public static string AmendWhich(string what, string name) => $"没看懂要改哪一位的，记录没有动。刚才记的是：\n{what}\n请带上名字，例如：改 {name} 昨天";

    public static string NotWrittenLately(IReadOnlyList<string> names) => $"刚才没有记过 {string.Join("、", names)}，记录没有动。";

    /// <summary>Only a visit is made together.</summary>
    public static string NoCompanions() => "同行的老师只记在家访里，这条不是家访，没有动。";

    public static string NothingToAmend() => "最近没有可以改的记录。";

    /// <summary>不是张三，是李想, where nothing was written of 张三: nor is anything of 李想, whom it says no deed of.</summary>
    public static string NothingToMove(string wrong, string right) => $"最近没有 {wrong} 的记录可改，没有动。要记 {right} 就直接说，例如：谈 {right} 学业";

    public static string AmendHow(string name) =>
        $"没看懂要改什么，记录没有动。可以这样说：改 昨天 · 改 电话 · 改 家访 · 改 学业 · 改 {name}";

    private static string Along(Draft draft) => draft.Companions == Companions.None ? "" : $"，同行：{WordingPhrases.Companions(draft.Companions)}";

    private static string Some(IReadOnlyList<Student> students)
    {
        const int shown = 3;
        var names = string.Join("、", students.Take(shown).Select(student => student.Name));
        return students.Count > shown ? $"{names} 等 {students.Count} 位" : names;
    }

    /// <summary>Names stand on a line of their own where the first says 心理 or 重大变故: banners are read by strangers.</summary>
    private static string Apart(EntryKind kind, Strategy strategies) =>
        kind == EntryKind.LifeEvent || strategies.HasFlag(Strategy.Psychological) ? "\n" : "";
}
