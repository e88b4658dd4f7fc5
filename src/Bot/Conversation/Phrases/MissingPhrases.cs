using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>未访, 未谈, 未写: how leaders ask who is left, and what they are answered.</summary>
public static class MissingPhrases
{
    private static readonly (string Word, EntryKind Kind)[] Words =
    [
        ("未访", EntryKind.Visit), ("未家访", EntryKind.Visit), ("未谈", EntryKind.Talk), ("未谈话", EntryKind.Talk),
        ("未写", EntryKind.GrowthMessage), ("未写寄语", EntryKind.GrowthMessage),
    ];

    /// <summary>What a message that ends on one of the words asks for, and what stands before it; null for any other.</summary>
    public static (EntryKind Kind, string Scope)? Read(string text)
    {
        foreach (var (word, kind) in Words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return (kind, text[..^word.Length].Trim());
            }
        }

        return null;
    }

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
