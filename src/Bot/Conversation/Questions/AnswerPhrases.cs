using System.Text.RegularExpressions;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>The short words by which a question is answered.</summary>
public static partial class AnswerPhrases
{
    private static readonly string[] Yes = ["是", "是的", "对", "对的", "嗯", "好", "好的", "要", "确认", "全记", "yes", "y"];

    private static readonly string[] No = ["不", "不是", "不用", "不用了", "算了", "取消", "不记", "不记了", "不要", "没有", "no", "n"];

    private static readonly (string Word, EntryKind Kind)[] Kinds =
    [
        ("谈话", EntryKind.Talk), ("谈", EntryKind.Talk), ("谈心", EntryKind.Talk), ("聊天", EntryKind.Talk), ("谈心谈话", EntryKind.Talk),
        ("家访", EntryKind.Visit), ("家校沟通", EntryKind.ParentContact), ("家校", EntryKind.ParentContact), ("家长沟通", EntryKind.ParentContact),
        ("寄语", EntryKind.GrowthMessage), ("成长寄语", EntryKind.GrowthMessage),
    ];

    /// <summary>Nothing but thanks and greetings: 收到，谢谢提醒[抱拳].</summary>
    public static bool IsThanks(string text) => Thanks().IsMatch(text);

    public static bool MeansYes(string text) => Yes.Contains(Bare(text));

    public static bool MeansNo(string text) => No.Contains(Bare(text));

    /// <summary>The kind named by a bare word, or by its number in the question (1 谈话 2 家访 3 家校沟通).</summary>
    public static EntryKind? Kind(string text)
    {
        if (Number(text) is { } number)
        {
            return number switch { 1 => EntryKind.Talk, 2 => EntryKind.Visit, 3 => EntryKind.ParentContact, _ => null };
        }

        var bare = Bare(text);
        foreach (var (word, kind) in Kinds)
        {
            if (word == bare)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>A number that stands alone (1, ２, ③), or null.</summary>
    public static int? Number(string text)
    {
        var bare = Bare(text);
        if (bare is [>= '①' and <= '⑳' and var circled])
        {
            return circled - '①' + 1;
        }

        var value = 0;
        foreach (var character in bare)
        {
            var digit = character is >= '０' and <= '９' ? character - '０' : character - '0';
            if (digit is < 0 or > 9 || value > 99)
            {
                return null;
            }

            value = value * 10 + digit;
        }

        return bare.Length > 0 ? value : null;
    }

    private static string Bare(string text) => text.Trim().Trim('。', '.', '！', '!', '，', ',', '、', '~', '～', ' ').ToLowerInvariant();

    [GeneratedRegex(@"^(?:收到|谢谢|多谢|感谢|辛苦|提醒|老师|您好?|你好?|早上好|上午好|下午好|晚上好|了|啦|哈|呀|\[抱拳\]|\[玫瑰\]|[\p{P}\p{So}\p{Cs}\s])+$")]
    private static partial Regex Thanks();
}
