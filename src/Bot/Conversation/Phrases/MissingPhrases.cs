using System.Text.RegularExpressions;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>未访, 未谈, 未写: how leaders ask who is left, and what they are answered.</summary>
public static partial class MissingPhrases
{
    private static readonly (string Word, EntryKind Kind)[] Words =
        [("未访", EntryKind.Visit), ("未谈", EntryKind.Talk), ("未写", EntryKind.GrowthMessage)];

    /// <summary>高二3班 未谈, 未访 高二3班, 高二3班没家访的: what is asked for, and of whom; null for any other message.</summary>
    public static (EntryKind Kind, string Scope)? Read(string text) =>
        Behind().Match(text) is { Success: true } behind ? (KindOf(behind.Groups["deed"].Value), behind.Groups["scope"].Value)
        : InFront().Match(text) is { Success: true } front ? (KindOf(front.Groups["deed"].Value), front.Groups["scope"].Value)
        : null;

    private static EntryKind KindOf(string deed) => deed.Contains('访', StringComparison.Ordinal) ? EntryKind.Visit
        : deed.Contains('写', StringComparison.Ordinal) ? EntryKind.GrowthMessage
        : EntryKind.Talk;

    [GeneratedRegex("^(?<scope>.{0,12}?)的?(?:还|都|还有)?(?:未|没有?)(?<deed>家访|访|谈心|谈话|谈|写寄语|写)(?:过|完|到)?的?(?:学生|同学|人|名单)?(?:都|还)?(?:有谁|有哪些|是谁|谁|哪些)?$")]
    private static partial Regex Behind();

    [GeneratedRegex("^(?:未|没有?)(?<deed>家访|访|谈心|谈话|谈|写寄语|写)(?:过|完|到)?的?(?:学生|同学|名单)?(?<scope>[初高].{1,8})$")]
    private static partial Regex InFront();

    public static string NoNode(EntryKind kind) => $"眼下没有{(kind == EntryKind.GrowthMessage ? "要写寄语" : "要谈话")}的节点。";

    public static string Names(string name, Requirement node, IReadOnlyList<string> students) => students.Count == 0
        ? $"{name} {Title(node)}都完成了。"
        : $"{name} {Title(node)}{Left(node)} {students.Count} 人：\n{string.Join("、", students)}";

    public static string Classes(Requirement node, IReadOnlyList<(string Class, int Count)> classes) => classes.Count == 0
        ? $"{Title(node)}都完成了。"
        : $"{Title(node)}{Left(node)} {classes.Sum(one => one.Count)} 人：\n{string.Join('\n', classes.Select(one => $"{one.Class} {one.Count} 人"))}\n回 班级名 {Word(node)} 看名单";

    private static string Title(Requirement node) => node.Kind == RequirementKind.YearVisit
        ? RequirementPhrases.Title(node)
        : $"{RequirementPhrases.Title(node)}（{WordingPhrases.Day(node.Due)} 截止）";

    private static string Left(Requirement node) => node.Kind.Asks switch
    {
        EntryKind.Visit => "还没访的",
        EntryKind.GrowthMessage => "还没写的",
        _ => "还没谈的",
    };

    private static string Word(Requirement node) => Words.First(pair => pair.Kind == node.Kind.Asks).Word;
}
