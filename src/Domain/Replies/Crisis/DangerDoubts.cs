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
        || (kind != DangerKinds.SelfHarm && ViolenceWords.DoneToOthers().IsMatch(after));

    /// <summary>An injury that has a harmless cause is no sign at all.</summary>
    public static bool IsAccident(string words, string sentence) => Wound().IsMatch(words) && Accident().IsMatch(sentence) && !Deliberate().IsMatch(sentence);

    /// <summary>阅卷累成狗，想死的心都有了哈哈: of the sender's own work; nobody else is spoken of.</summary>
    public static bool IsOverworkJoke(string words, string sentence) =>
        words is "想死" or "觉得想死" or "死的心" && OwnWork().IsMatch(sentence) && !SomebodyElse().IsMatch(sentence);

    [GeneratedRegex("阅卷|改卷|批卷|批改|监考|备课|教研|填表|迎检|绩效|职称|公开课|赛课|(?:^|[,。;!])(?:我们?|又|今天|天天|连续|最近|这周|昨晚|昨天)*(?:加班|累成狗|忙成狗|累死|忙疯)")]
    private static partial Regex OwnWork();

    [GeneratedRegex("[他她它说讲谈聊访]|孩子|学生|同学|家长|该生|妈|爸|真的|不是开玩笑|一直|长期")]
    private static partial Regex SomebodyElse();

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

    [GeneratedRegex("伤|疤|疼|淤|瘀|青|血|痕|肿|骨折")]
    private static partial Regex Wound();

    [GeneratedRegex("打球|篮球|足球|排球|羽毛球|乒乓|踢球|摔|跌|骑车|单车|运动会|跑步|跳远|体育课|军训|车祸|实验|做饭|切菜|蚊|猫抓|被猫|被狗|狗咬|湿疹|过敏|冻疮|手术|胎记|撞到门|撞了?桌|不小心|打疫苗|磕")]
    private static partial Regex Accident();

    [GeneratedRegex("说是|自称|谎称|不像|不肯说|故意|[自己]{2}划|怀疑")]
    private static partial Regex Deliberate();
}
