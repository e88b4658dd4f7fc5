using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>What is asked back. Nothing is written until it is answered, and every question says so by its form.</summary>
public static class QuestionPhrases
{
    public static string Kind(IReadOnlyList<string> names) =>
        $"{(names.Count > 0 ? string.Join("、", names) + " 这条是" : "这条是")}哪一种？回数字就行：\n1 谈话\n2 家访\n3 家校沟通";

    public static string Student(EntryKind? kind) => $"{Whose(kind)}？回序号或名字：";

    public static string StudentOfMany(EntryKind? kind, string example) => $"{Whose(kind)}？回名字就行，例如：{example}";

    /// <summary>One stands before the sender's eyes.</summary>
    public static string ThisStudent(EntryKind? kind, string name) =>
        $"是 {name} 吗？是就回 1{(kind is { } known ? $"，记{WordingPhrases.Kind(known)}" : "")}；别的同学就回名字。";

    /// <summary>都不是, to which of several.</summary>
    public static string WhoThen(string said, string example) => $"那「{said}」是哪一位？请回全名，例如：{example}";

    public static string WhichStudent(string said, IReadOnlyList<Student> candidates) =>
        $"「{said}」是哪一位？回数字：\n{Numbered(candidates)}";

    public static string UnknownStudent(string said, string example) =>
        $"没有找到「{said}」，这条还没记。请回您名下同学的全名，例如：{example}";

    public static string UnknownStudent(string said) => $"没有找到「{said}」。请用全名。";

    public static string NotYours(string name) =>
        $"{name} 不在您名下，这条没有记。\n说的是另一位同学，就回名字；是您代管或任课的，请联系德育处调整导师关系。";

    public static string Date(string said) =>
        said.Length == 0
            ? "是哪一天？回 昨天、周三 或 11/05 这样的日期。"
            : $"「{said}」定不下来是哪一天（要在本学年、不晚于今天），这条还没记。回 昨天、周三 或 11/05 这样的日期。";

    public static string NumberOutside(string said, int count) => $"「{said}」不在名单的 1–{count} 里，这条还没记。名单在这里，请重发一次：";

    /// <summary>Nobody was ever numbered for the sender, or others were since who are no list.</summary>
    public static string NumberBeforeAnyList() => "序号要对着名单用，这条还没记。眼下的名单在这里，序号对得上回 是，对不上请重发：";

    public static string NumberWithoutList() => "序号要对着名单用，上次的名单已经过了一阵，这条还没记。新名单在这里，序号没变回 是，变了请重发：";

    /// <summary>Behind a question that offered no numbers.</summary>
    public static string NumberUnclear() => "这个数字对不上刚才问的，没有记。\n刚才那条请回姓名；要按名单的序号记，先回 待办 看最新的名单。";

    public static string NobodyToList(string example) => $"眼下没有要对照的名单，这条还没记。请直接回名字，例如：谈 {example} 学业";

    public static string ConfirmAll(string kind, int count) => $"下面 {count} 位都记{kind}吗？全记回 是，只记几位就回序号：";

    public static string GrowthMessageText(string name) => $"请把写给 {name} 的寄语发给我，下一条消息就作为寄语正文。";

    public static string WhoseLetter(string greeted, IReadOnlyList<Student> either) => $"正文开头写的是 {greeted}，还没记。这封寄语是给谁的？回数字：\n{Numbered(either)}";

    public static string GrowthMessageAwaited() => "好，想好了直接发来，就作为寄语正文；先不写了就回 算了。";

    /// <param name="left">Those said to be still missing.</param>
    public static string ConfirmOthers(string kind, IReadOnlyList<string> left, int count) =>
        $"只差 {string.Join("、", left)}，其余 {count} 位都记{kind}吗？都记回 是，只记几位就回序号：";

    public static string Confirm(string example) => $"这条我没有把握，还没记。请写上名字再发一次，例如：谈 {example} 学业";

    /// <summary>Behind an offer that only 1 takes up.</summary>
    public static string NumberNotOffered() => "刚才问的只有 1，这个数字没有记。\n要就回 1，不要就回 不用；要按名单的序号记，先回 待办 看最新的名单。";

    public static string Numbered(IReadOnlyList<Student> students) =>
        string.Join('\n', students.Select((student, i) => $"{i + 1} {student.Name} {student.Class}"));

    /// <summary>撤销 said to a question: nothing was written that could be undone by it.</summary>
    public static string DroppedInstead() => "好，刚才那句本来就没记，不用撤销。要撤销更早的记录，再回一次 撤销。";

    /// <param name="question">What was asked of an earlier message.</param>
    public static string StillOpen(string question) => $"还有一条没记：{question}";

    public static string StillUnwritten() => "前面问的那条还没有记，要记请再发一次。";

    public static string DateOf(IReadOnlyList<string> names) => $"{string.Join("、", names)} 那条是哪一天？回 昨天、周三 或 11/05 这样的日期。";

    public static string Dropped() => "好，没有记。";

    private static string Whose(EntryKind? kind) => kind switch
    {
        EntryKind.Visit => "家访的是哪位同学",
        EntryKind.ParentContact => "联系的是哪位同学的家长",
        EntryKind.GrowthMessage => "寄语写给哪位同学",
        _ => "谈的是哪位同学",
    };
}
