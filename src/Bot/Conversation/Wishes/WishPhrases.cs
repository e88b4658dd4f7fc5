using System.Text.RegularExpressions;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>The words by which staff say how they want to be reminded, and what they are answered.</summary>
public static partial class WishPhrases
{
    /// <summary>How the sender names themselves.</summary>
    public const string Me = "我";

    /// <summary>These answer no question.</summary>
    private static readonly string[] PlainMute = ["静音", "免打扰", "开启免打扰", "关闭提醒", "停止提醒", "关掉提醒"];

    /// <summary>These may say no to what was asked last.</summary>
    private static readonly string[] Mute =
    [
        "别提醒", "别提醒我", "别提醒我了", "别提醒了", "别再提醒", "别再提醒我", "别再提醒我了", "不要提醒", "不要提醒我",
        "不要提醒我了", "不要再提醒", "不要再提醒我", "不要再提醒我了", "不用提醒", "不用提醒我", "不用提醒我了", "不用再提醒我", "不用再提醒我了",
        "取消提醒",
    ];

    private static readonly string[] Unmute =
    [
        "恢复提醒", "恢复提醒我", "取消静音", "解除静音", "关闭静音", "关闭免打扰", "取消免打扰", "打开提醒", "开启提醒", "继续提醒", "继续提醒我",
    ];

    private static readonly string[] Back = ["销假", "取消请假", "请假取消", "我销假", "提前销假"];

    public static bool MeansMute(string text, bool isAsked) => PlainMute.Contains(Bare(text)) || (!isAsked && (Mute.Contains(Bare(text)) || NoMore().IsMatch(Bare(text))));

    public static bool MeansUnmute(string text) => Unmute.Contains(Bare(text));

    public static bool MeansBack(string text) => Back.Contains(Bare(text));

    public static string Muted() =>
        "好，平时不再提醒您。\n重大变故和每轮最后一天还会说一声；该谈的同学随时回 待办 看。\n想恢复，回 恢复提醒";

    public static string Unmuted() => "好，恢复提醒了。";

    public static string NotMuted() => "提醒一直开着，没有静音。";

    public static string NoLeave() => "眼下没有您的请假。";

    public static string OfficeLeave() => "这次请假是教务登记的，我改不了，请联系德育处。";

    /// <param name="hadBegun">Whether it was a leave one is back from.</param>
    /// <param name="told">Who stood in and is told so; null where nobody is.</param>
    public static string LeaveEnded(bool hadBegun, string? told) =>
        (hadBegun ? "好，已销假，从今天起照常提醒您。" : "好，这次请假取消了。") + (told is null ? "" : $"会告诉 {told} 老师不用再代管。");

    /// <summary>别再发了, 不想收到提醒, 不要天天催我.</summary>
    [GeneratedRegex("^(?:请|拜托|麻烦|能不能|可以|我)*(?:你们?|您)?(?:别|不要|不想|请勿|停止)(?:再|老是?|总是?|天天|每天|一直|给我|来)*(?:发|催|收到?|提醒|推送|打扰|烦)(?:我|了|这些|这个|那么多|提醒|消息|信息|推送|行吗|好吗|吗|吧|[?？])*$")]
    private static partial Regex NoMore();

    private static string Bare(string text) => text.Trim().TrimEnd('。', '.', '！', '!', '，', ',', '~', '～', ' ');
}
