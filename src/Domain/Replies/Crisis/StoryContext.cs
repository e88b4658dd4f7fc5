using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>
/// Skits, novels, history, news and lessons on safety speak of death without a child in danger. But a child who says the same
/// after the film is one: whatever of the child's own stands between takes the story back.
/// </summary>
internal static partial class StoryContext
{
    /// <param name="before">What the sentence says before the words.</param>
    /// <param name="after">What it says behind them.</param>
    public static bool Holds(string before, string after) =>
        !EchoesInChild().IsMatch(after)
        && (Prevention().IsMatch(before) || Lesson().IsMatch(after) || (Work().Matches(before).LastOrDefault() is { } work && IsTold(before[work.Index..])));

    private static bool IsTold(string between) => Played().IsMatch(between) || !OfTheChild().IsMatch(between);

    [GeneratedRegex(
        """
        (?:小品|课本剧|话剧|音乐剧|舞台剧|情景剧|短剧|剧本|剧情|电影|影片|片子|纪录片|电视剧|追剧|动漫|动画|番剧|小说|漫画|名著|课文|寓言|神话|童话|历史[上课题]|古代|史记|红楼梦|水浒|三国|左传|论语|抗战|二战|一战|革命|烈士|新闻|热搜|报道|网上(?!买|搜|查|约|找|下单|认识|订)|推送|公众号|短视频|阅读理解|阅读题|文言文|古诗|楚辞|离骚|狼人杀|剧本杀|游戏里|戏里|剧里|(?:小区|隔壁|楼下|邻居家?|外校|路上|村里|附近|外面)[^,。]{0,3}有人|演的|诗人|作家|皇帝|主人公|主角|男主|女主|反派
        |屈原|项羽|楚霸王|霸王|虞姬|崇祯|王国维|老舍|海子|顾城|三毛|黛玉|尤三姐|晴雯|金钏|祝英台|梁祝|罗密欧|朱丽叶|安娜|包法利|维特|哈姆雷特|奥菲莉亚|荆轲|樊於期|田横|伍子胥|文天祥|谭嗣同|秋瑾|窦娥|杜十娘|刘兰芝|焦仲卿|孔雀东南飞|雷雨|四凤|周冲|繁漪|祥林嫂|孔乙己|阿q|川端康成|三岛由纪夫|太宰治|海明威|梵高|茨威格|希特勒|苏格拉底|图灵|张国荣|武士|切腹|骆驼祥子|虎妞|小福子|简爱|悲惨世界|巴黎圣母院|呐喊|药里|祝福)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Work();

    [GeneratedRegex("[他她]|孩子|本人|自己|也想|念头|模仿|学着|跟着|看完|看了?之?后|读完|之后|以后|我(?!们?(?:班|校|们))|说(?!的?是|一|有|里)|(?:不|没)敢|真的")]
    private static partial Regex OfTheChild();

    [GeneratedRegex("演|饰|扮|角色|讲述|讲的?是|剧情|情节|台词|排练|彩排")]
    private static partial Regex Played();

    [GeneratedRegex("(?:防|预防|反|防范|干预|杜绝|拒绝|抵制|远离|禁止|严禁|严防|零容忍|关于|治理|整治|防治|识别)(?:校园|学生|中学生|青少年|未成年人|家庭|学校|网络)?$")]
    private static partial Regex Prevention();

    [GeneratedRegex("^(?:[的式与和及、]|的危害|行为|现象|危机|事件|相关|预防|防治|与)*(?:情节|剧情|角色|故事|桥段|片段|镜头|场面|戏份|戏|讲座|班会|教育|预防|宣传|培训|干预|演练|问卷|量表|筛查表|海报|手抄报|知识|热线|主题|专题|防范|防治|治理|条例|公约|倡议书|承诺书|课件|作文题|辩题|话题|题材|新闻|一词|这个词|说不)")]
    private static partial Regex Lesson();

    [GeneratedRegex("羡慕|模仿|也想|向往|共鸣|感同身受|想学|解脱|[他她孩子]{1,2}[说也]")]
    private static partial Regex EchoesInChild();
}
