using System.Collections.Frozen;

namespace Tutorship.Domain.Replies;

/// <summary>Surnames in use, and how those are read that sound differently as a surname.</summary>
internal static class Surnames
{
    private static readonly FrozenSet<string> Compound =
        """
        欧阳 上官 司马 诸葛 东方 尉迟 皇甫 慕容 令狐 司徒 公孙 夏侯 端木 独孤 南宫 长孙 宇文 轩辕 司空 百里 呼延 东郭 西门
        闻人 申屠 太史 澹台 濮阳 淳于 单于 赫连 钟离 公羊 鲜于 闾丘 拓跋 完颜 万俟 纳兰 第五 欧陽 諸葛
        """.Words().ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<char> Single =
        """
        赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐
        费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁
        杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包左石崔吉钮龚
        程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙
        叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农
        温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空
        曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仝佟闫肖付代邸岳涂苟覃祖粟区冼揭鲜亓仉笪谯哈初闪撒
        """.Where(character => !char.IsWhiteSpace(character)).ToFrozenSet();

    private static readonly FrozenDictionary<string, string[]> Readings = new Dictionary<string, string[]>
    {
        ["单"] = ["shan"], ["仇"] = ["qiu"], ["翟"] = ["zhai", "di"], ["仝"] = ["tong"], ["曾"] = ["zeng"], ["解"] = ["xie"],
        ["查"] = ["zha"], ["任"] = ["ren"], ["朴"] = ["piao"], ["区"] = ["ou"], ["盖"] = ["ge", "gai"], ["乐"] = ["le", "yue"],
        ["缪"] = ["miao"], ["繁"] = ["po"], ["折"] = ["she"], ["黑"] = ["he"], ["洗"] = ["xian"], ["冼"] = ["xian"],
        ["覃"] = ["qin", "tan"], ["召"] = ["shao"], ["尉"] = ["wei"], ["哈"] = ["ha"], ["员"] = ["yun"], ["贾"] = ["jia"],
        ["俞"] = ["yu"], ["华"] = ["hua"], ["宁"] = ["ning"], ["曲"] = ["qu"], ["石"] = ["shi"], ["万"] = ["wan"],
        ["沈"] = ["shen"], ["葛"] = ["ge"], ["种"] = ["chong"], ["重"] = ["chong"], ["逄"] = ["pang"], ["乜"] = ["nie"],
        ["那"] = ["na"], ["晟"] = ["cheng"], ["谌"] = ["chen"], ["郗"] = ["xi", "chi"], ["隗"] = ["wei", "kui"],
        ["尉迟"] = ["yu", "chi"], ["长孙"] = ["zhang", "sun"], ["万俟"] = ["mo", "qi"], ["澹台"] = ["tan", "tai"],
        ["单于"] = ["chan", "yu"], ["鲜于"] = ["xian", "yu"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsCompound(string text) => Compound.Contains(text);

    /// <summary>欧阳 of 欧阳雪, 陈 of 陈建国; the whole name where it begins with no surname in use.</summary>
    public static string Of(string name) =>
        name.Length > 2 && IsCompound(name[..2]) ? name[..2]
        : Begin(name) ? name[..1]
        : name;

    /// <summary>Surnames that far more often are words: 能, 都, 从. A name of nobody known does not begin with one.</summary>
    private static readonly FrozenSet<char> MostlyWords = "能都从全经通连应相后时习越满容向易步空终充别那过关国文和平明安常成广利越乐冷红干真解支查种于元公养须初闪撒权益师勾融广东沃习农堵扶印班计家危幸双苍束暴国".ToFrozenSet();

    /// <summary>Whether a name of nobody known may begin like this.</summary>
    public static bool BeginStranger(ReadOnlySpan<char> text) => Begin(text) && !MostlyWords.Contains(text[0]);

    /// <summary>Whether a name may begin like this.</summary>
    public static bool Begin(ReadOnlySpan<char> text) =>
        (text.Length > 0 && Single.Contains(text[0])) || (text.Length > 1 && Compound.Contains(text[..2].ToString()));

    /// <summary>
    /// How the character at <paramref name="index"/> of a surname is read, or null where it is read as everywhere else. A
    /// single-character surname lists its readings; a compound one has one for each character.
    /// </summary>
    public static IReadOnlyList<string>? ReadingsOf(string surname, int index) =>
        !Readings.TryGetValue(surname, out var readings) ? null
        : IsCompound(surname) ? [readings[index]]
        : readings;
}
