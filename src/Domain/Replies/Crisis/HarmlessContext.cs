using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>
/// Words of danger around which the sentence says that nobody was in danger: accidents, jokes about one's own work, what the
/// student did to others or only saw.
/// </summary>
internal static partial class HarmlessContext
{
    /// <param name="before">The clause up to the words.</param>
    /// <param name="after">The rest of the clause.</param>
    public static bool Holds(DangerKinds kind, string before, string words, string after, string sentence, bool isLaughedAt) =>
        IsAccident(words, sentence)
        || (isLaughedAt && IsJokeAboutWork(before, words, sentence))
        || (kind != DangerKinds.SelfHarm && (IsDoneByTheStudent(before, words, after) || Seen().IsMatch(before + words) || Seen().IsMatch(after)));

    private static bool IsAccident(string words, string sentence) =>
        Wound().IsMatch(words) && Accident().IsMatch(sentence) && !Deliberate().IsMatch(sentence);

    /// <summary>阅卷累成狗，想死的心都有了哈哈: of the sender's own work, or of homework; no child's wish is told.</summary>
    private static bool IsJokeAboutWork(string before, string words, string sentence) =>
        WishToDie().IsMatch(words)
        && (Degree().IsMatch(before) || (!SomebodyElse().IsMatch(sentence) && (OwnWork().IsMatch(sentence) || NothingElse().IsMatch(sentence))));

    private static bool IsDoneByTheStudent(string before, string words, string after) =>
        (DoneToOthers().IsMatch(after) && Deed().IsMatch(words) && !Suffered().IsMatch(before + words)) || ToAnother().IsMatch(before);

    [GeneratedRegex("^(?:觉得|想|说)?(?:想死|死的心|想要?跳楼?|想跳楼)|想死|死的心|跳楼")]
    private static partial Regex WishToDie();

    [GeneratedRegex("(?:作业|卷子|试卷|题|考试|单词|数学|物理|化学|英语|语文|生物|网课|补课|早读|体测|军训|背书|排练|值日|测验|默写)[^,。]{0,4}[多难累烦卷长早][^,。]{0,1}[得到的][^,。]{0,3}$")]
    private static partial Regex Degree();

    [GeneratedRegex("^(?:真的?|都|好|太|也|今天|天天|每天|又|快|了|想死|想跳楼|的?心都有了|哈|嘻|啊|呀|笑哭|[!~^.])*$")]
    private static partial Regex NothingElse();

    [GeneratedRegex("阅卷|改卷|批卷|批改|监考|备课|教研|填表|迎检|绩效|职称|公开课|赛课|(?:^|[,。;!])(?:我们?|又|今天|天天|连续|最近|这周|昨晚|昨天)*(?:加班|累成狗|忙成狗|累死|忙疯)")]
    private static partial Regex OwnWork();

    [GeneratedRegex("[他她它说讲谈聊访]|孩子|学生|同学|家长|该生|妈|爸|真的|不是开玩笑|一直|长期")]
    private static partial Regex SomebodyElse();

    [GeneratedRegex("^[^,。]{0,3}(?:同学|同桌|别人|他人|人家|室友|舍友|低年级|[男女]生|小同学|学弟|学妹|小学生|老师)")]
    private static partial Regex DoneToOthers();

    [GeneratedRegex("把(?:别人|人家|同学|他人|对方|室友|同桌|外班|学弟|学妹|[男女]生)[^,。]{0,6}$")]
    private static partial Regex ToAnother();

    [GeneratedRegex("打(?!死)|揍|踢|踹|扇|推|动手|欺负|勒索|敲诈|威胁|恐吓|骚扰")]
    private static partial Regex Deed();

    [GeneratedRegex("被|遭|挨|受|让人|爸|妈|父|母|继|爷|奶|老师|教练|有人|他们|几个|说")]
    private static partial Regex Suffered();

    [GeneratedRegex("(?:看到|看见|见到|目睹|碰到|遇到)(?:同学|别人|有人|一个|路边|小|街|其他)[^,。]{0,10}$|见义勇为|去劝架(?!,?[他她]?(?:也|却|反)?被)")]
    private static partial Regex Seen();

    [GeneratedRegex("伤|疤|疼|淤|瘀|青|血|痕|肿|骨折|印|口子|纱布|创可贴|道")]
    private static partial Regex Wound();

    [GeneratedRegex("打球|篮球|足球|排球|羽毛球|乒乓|踢球|摔|跌|骑车|单车|运动会|跑步|跳远|体育课|军训|车祸|实验|做饭|切到|切菜|蚊|虫咬|猫抓|被猫|被狗|狗咬|湿疹|过敏|荨麻疹|冻疮|手术|胎记|撞到门|撞了?桌|不小心|打疫苗|献血|抽血|拔罐|刮痧|纹身|晒伤|割稻|农活|磕|拔河|手工|木工|劳技")]
    private static partial Regex Accident();

    [GeneratedRegex("说是|自称|谎称|不像|不肯说|不说|问[他她]说|故意|[自己]{2}划|怀疑")]
    private static partial Regex Deliberate();
}
