using System.Text.RegularExpressions;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>The words by which hand-overs are taken, looked through and taken back.</summary>
public static partial class HandoffWordPhrases
{
    public const string Handoff = "转介";

    /// <summary>接手, 我来接手, 接手 2, 接手 李想.</summary>
    [GeneratedRegex(@"^(?:好的?[，,]?|收到[，,]?)?(?:我|由我|我来|让我)?接手(?:了|吧|一下)?[\s：:]*(?<which>[^\s。！!~]{0,8})[。！!~\s]*$")]
    public static partial Regex Take();

    [GeneratedRegex(@"^(?:转介|待接手|转介名单|转介列表|待接手名单|有(?:没有)?转介|转介(?:有|还有)哪些)[？?。！!\s]*$")]
    public static partial Regex Queue();

    /// <summary>转介吧, 请转介, 马上转: yes to an offer.</summary>
    [GeneratedRegex(@"^(?:好的?|要|请|快|马上|赶紧|帮我|嗯)*(?:转介?|转给心理老师|接手)(?:吧|一下|他|她|过去)*[。！!~\s]*$")]
    public static partial Regex Yes();

    /// <summary>撤回转介, 取消刚才的转介 李想, 转介发错了.</summary>
    [GeneratedRegex(@"^(?:请|麻烦|我要|帮我)?(?:撤回|撤销|撤消|取消|收回|作废)(?:掉|了|一下|刚才的?|刚刚的?|上一?条|那条|这条|这个|那个|对)?(?<who>[^\s，,。]{0,6}?)的?转介(?<rest>.{0,30})$|^转介(?<who>[^\s，,。]{0,6})(?:请?(?:撤回|撤销|撤消|取消|作废)|弄错|搞错|发错|记错|点错|错了|是?误发|是?误会)(?<rest>.{0,20})$")]
    public static partial Regex Withdraw();
}
