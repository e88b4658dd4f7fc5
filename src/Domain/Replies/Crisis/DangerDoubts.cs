using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>
/// What keeps plain words from being unmistakable: denied, feared, asked, long ago, over, told of somebody else. The alarm
/// stays; only nobody is called without the sender's word.
/// </summary>
internal static partial class DangerDoubts
{
    /// <param name="before">The clause up to the words.</param>
    /// <param name="words">The words of danger themselves.</param>
    /// <param name="after">The rest of the clause.</param>
    /// <param name="sentence">All of it.</param>
    public static bool Holds(DangerKinds kind, string before, string words, string after, string sentence) =>
        Denied().IsMatch(before) || Feared().IsMatch(before) || Asked().IsMatch(after)
        || words.Contains('过', StringComparison.Ordinal) || Past().IsMatch(after)
        || LongAgo().IsMatch(sentence) || Over().IsMatch(before + words + after)
        || (kind == DangerKinds.SelfHarm && OfAnother().IsMatch(before))
        || (kind != DangerKinds.SelfHarm && DoneToOthers().IsMatch(after));

    [GeneratedRegex("(?:(?>没有?)(?!忍住|控制|法|办法|拦|想到|人|勇气|敢跟|力气)|未(?!成年)|不会|不再|不是|无(?!法|人)|否认|排除|并非|从未|从来没|放弃|打消|不要|别(?!人|的|说)|不想|不敢|不能|绝不|保证不|答应不|劝阻|劝)[^,。]{0,8}$")]
    private static partial Regex Denied();

    [GeneratedRegex("(?:是不是|会不会|有没有|有无|怀疑|疑似|担心|怕|恐怕|防止|避免|可能会?|也许|如果|要是|假如|万一|谣传|传言|谣言|误以为|以为|不至于)[^,。]{0,8}$")]
    private static partial Regex Feared();

    [GeneratedRegex("^[^,。]{0,8}(?:吗|么\\?|\\?|是谣言|是假的|是误会|是开玩笑|是玩笑)")]
    private static partial Regex Asked();

    [GeneratedRegex("^过(?!量|度|程)")]
    private static partial Regex Past();

    [GeneratedRegex("小学|初中|初一|初二|初三|以前|曾经?|过去(?!了)|从前|当年|几年前|[一二三四五六两多\\d]+年前|去年|前年|小时候|往事|过往|那时候")]
    private static partial Regex LongAgo();

    [GeneratedRegex("不再|没再|没有再|走出来|康复|打消|放弃了|想通了|想开了")]
    private static partial Regex Over();

    [GeneratedRegex("(?:表[哥姐弟妹]|堂[哥姐弟妹]|叔叔?|舅舅?|姑姑|姨妈?|爷爷|奶奶|外公|外婆|邻居|网友|朋友|前?[男女]友|偶像|明星|爱豆|同桌|室友|同学|有人|别人|妈妈?|爸爸?|父亲|母亲|家长|哥哥|姐姐|弟弟|妹妹)[^,。说讲见到发现称告诉给被反映让他她孩话信]{0,6}$")]
    private static partial Regex OfAnother();

    [GeneratedRegex("^[^,。]{0,3}(?:同学|别人|他人|室友|低年级|[男女]生|小同学)")]
    private static partial Regex DoneToOthers();
}
