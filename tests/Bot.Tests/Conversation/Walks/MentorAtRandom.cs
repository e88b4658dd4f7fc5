using System.Globalization;
using Tutorship.Domain;

namespace Tutorship.Bot.Tests.Conversation.Walks;

/// <summary>A mentor who says now this and now that, in the wording of mentors, without much regard for what was asked.</summary>
public sealed class MentorAtRandom(Random chance, IReadOnlyList<Student> own, IReadOnlyList<Student> others)
{
    private static readonly string[] Topics = ["学业", "情绪", "手机", "选科", "纪律", "作业拖拉", "住宿", "早恋"];
    private static readonly string[] Days = ["昨天", "前天", "周一", "11.2", "11月3号", "上周五", "今天中午"];
    private static readonly string[] Queries = ["待办", "未访", "进度", "最近", "帮助", "未谈", "查 {0}", "还差谁", "{0}的进度"];
    private static readonly string[] Courtesies = ["谢谢", "收到", "好的", "辛苦了", "[抱拳]", "好的收到", "老师好"];
    private static readonly string[] Answers =
        ["是", "不用", "要", "不记了", "家访", "谈话", "昨天", "第二个", "对", "嗯", "都是", "前天中午", "不是", "最后一个", "算了", "转介", "好", "不对"];

    private readonly IReadOnlyList<Func<MentorAtRandom, Said>> moves =
    [
        one => one.Talk("谈了{0} {1}"),
        one => one.Talk("{2}和{0}聊了{1}"),
        one => one.Talk("谈 {0}"),
        one => one.Visit("{2}家访了{0}"),
        one => one.Parent("{0}妈妈来电话说了{1}"),
        one => one.Bare("{0} {1}"),
        one => one.Bare("{0}"),
        one => one.Two("谈了{0}、{1}"),
        one => one.Numbered(),
        one => one.Numbered(),
        one => one.Number(),
        one => one.Number(),
        one => one.All(),
        one => one.Stranger("谈了{0} {1}"),
        one => one.Outsider(),
        one => one.Surname(),
        one => one.Nobody(),
        one => one.Vague(),
        one => one.Growth(),
        one => one.Correct(),
        one => one.Amend(),
        one => one.Undo(),
        one => one.Undo(),
        one => one.Answer(),
        one => one.Answer(),
        one => one.Answer(),
        one => one.Nothing(Queries),
        one => one.Nothing(Queries),
        one => one.Nothing(Courtesies),
        one => one.Nothing(["还没谈{0}，明天找他", "明天找{0}谈谈", "{0}没来", "打算周五家访{0}", "没联系上{0}家长", "{0}说想找我谈谈，还没空"]),
        one => one.Nothing(["{0}最近说活着没意思", "有个孩子说不想活了", "{0}身上有伤，说是他爸打的"]),
    ];

    public Said Next() => moves[chance.Next(moves.Count)](this);

    private Said Talk(string pattern) => Deed(pattern, EntryKind.Talk, One());

    private Said Visit(string pattern) => Deed(pattern, EntryKind.Visit, One());

    private Said Parent(string pattern) => Deed(pattern, EntryKind.ParentContact, One());

    private Said Bare(string pattern) => Deed(pattern, null, One());

    private Said Two(string pattern)
    {
        var (first, second) = (One(), One());
        return new(string.Format(CultureInfo.InvariantCulture, pattern, first.Name, second.Name), Purpose.Deed, [first, second], [], EntryKind.Talk);
    }

    private Said Deed(string pattern, EntryKind? kind, Student student) =>
        new(Filled(pattern, student.Name), Purpose.Deed, [student], [], kind);

    private Said Numbered()
    {
        var (first, second) = (chance.Next(1, 6), chance.Next(1, 6));
        return chance.Next(2) == 0
            ? new($"{first} {Any(Topics)}", Purpose.Deed, [], [first], null)
            : new($"{first} {second} {Any(Topics)}", Purpose.Deed, [], [first, second], null);
    }

    private Said Number()
    {
        var number = chance.Next(1, 6);
        return new($"{number}", Purpose.Answer, [], [number], null);
    }

    private Said All() => chance.Next(2) == 0
        ? new("都谈了", Purpose.Deed, [], [], EntryKind.Talk) { SpeaksOfAll = true }
        : One() is var but ? new($"除了{but.Name}都谈了", Purpose.Deed, [], [], EntryKind.Talk) { SpeaksOfAll = true } : throw new InvalidOperationException();

    private Said Stranger(string pattern) => new(Filled(pattern, "王大锤"), Purpose.Deed, [], [], EntryKind.Talk);

    private Said Outsider() => others[chance.Next(others.Count)] is var other
        ? new(Filled("谈了{0} {1}", other.Name), Purpose.Deed, [], [], EntryKind.Talk)
        : throw new InvalidOperationException();

    private Said Surname() => One() is var one
        ? new($"和小{one.Name[0]}谈了{Any(Topics)}", Purpose.Deed, [.. own.Where(other => other.Name.Contains(one.Name[0], StringComparison.Ordinal))], [], EntryKind.Talk)
        : throw new InvalidOperationException();

    private Said Nobody() => new($"谈了 {Any(Topics)}", Purpose.Deed, [], [], EntryKind.Talk);

    private Said Vague() => Deed("国庆期间谈了{0}", EntryKind.Talk, One());

    private Said Growth() => Deed(chance.Next(2) == 0 ? "寄语 {0}" : "寄语 {0} 这学期你上课认真多了，作业也按时交，下学期试着多提问，注意休息。", EntryKind.GrowthMessage, One());

    private Said Correct()
    {
        var (wrong, right) = (One(), One());
        return chance.Next(2) == 0
            ? new($"不是{wrong.Name}，是{right.Name}", Purpose.Change, [right], [], null)
            : new($"是{right.Name}", Purpose.Change, [right], [], null);
    }

    private Said Amend() => chance.Next(2) == 0
        ? new(Any(["改 昨天", "改 家访", "改 电话", "改 学业", "改 11.2"]), Purpose.Change, [], [], null)
        : One() is var one ? new($"改 {one.Name}", Purpose.Change, [one], [], null) : throw new InvalidOperationException();

    private Said Undo() => new(Any(["撤销", "撤回", "记错了", "撤销 " + One().Name]), Purpose.Change, [], [], null);

    private Said Answer()
    {
        var text = chance.Next(3) == 0 ? One().Name : Any(Answers);
        return new(text, Purpose.Answer, [.. own.Where(student => student.Name == text)], Ordinal(text), null) { SpeaksOfAll = text == "都是" };
    }

    private Said Nothing(string[] patterns) => new(Filled(Any(patterns), One().Name), Purpose.Nothing, [], [], null);

    /// <summary>最后一个 is whichever number there is.</summary>
    private static IReadOnlyList<int> Ordinal(string text) => text switch { "第二个" => [2], "最后一个" => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20], _ => [] };

    private string Filled(string pattern, string name) => string.Format(CultureInfo.InvariantCulture, pattern, name, Any(Topics), Any(Days));

    private Student One() => own[chance.Next(own.Count)];

    private string Any(string[] words) => words[chance.Next(words.Length)];
}
