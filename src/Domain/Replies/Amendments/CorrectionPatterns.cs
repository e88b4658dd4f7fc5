using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>What a message looks like, without spaces and stops, that says no more than who was meant.</summary>
internal static partial class CorrectionPatterns
{
    private const string Mistake = "(?:记|写|说|搞|弄|打|发|输|认|选)错(?:人|名字|学生)?了?";

    private const string Lead = "^(?:老师|不好意思|抱歉|对不起|哦|啊|哎呀?|诶|额|糟了?|等等|等下|不对|错了|刚才|刚刚|上面|上一?条|那条|这条|前面|那个|" + Mistake
        + "|(?:人|名字|学生)(?:不对|错了?|记错了?|写错了?))*(?:的|谈的|聊的|记的|找的|访的|打给)?";

    private const string From = "(?<from>.{1,8}?)(?:同学|的)?";

    private const string To = "(?<to>.{1,8}?)(?:同学|的)?";

    private const string Affirmed = "(?:而是|应该是|应该|应为|就是|是|改成|改为|换成|我说的是|说的是|谈的是|聊的是|要记的是)";

    private const string Tail = "(?:的|了|啊|哦|哈|呀|吧|才对|谢谢|不好意思|麻烦改一下)*$";

    /// <summary>不是张三，是张珊珊; 把张三改成张珊珊.</summary>
    [GeneratedRegex(Lead + "(?:不是|不要记)" + From + Affirmed + To + Tail + "|" + Lead + "(?:把|将)?" + From + "(?:改成|改为|换成|更正为|应该是|应为|其实是)" + To + Tail)]
    public static partial Regex FromTo();

    /// <summary>是张珊珊不是张三.</summary>
    [GeneratedRegex(Lead + Affirmed + To + "(?:而)?(?:不是|并不是)" + From + Tail)]
    public static partial Regex ToFrom();

    [GeneratedRegex(Lead + "不是" + From + Tail)]
    public static partial Regex Denied();

    [GeneratedRegex(Lead + Affirmed + To + Tail + "|" + Lead + Mistake + To + Tail)]
    public static partial Regex Meant();

    [GeneratedRegex("错")]
    public static partial Regex SaysMistake();

    [GeneratedRegex(@"[\s,，。.;；:：!！?？、~]+")]
    public static partial Regex Stops();
}
