namespace Tutorship.Bot.Channels;

/// <summary>What the administrator reads when a message did not get through.</summary>
public static class ChannelPhrases
{
    public static string SchoolNotConfigured(string schoolId) => $"学校 {schoolId} 没有配置企业微信应用。";

    public static string OutOfReach() => "收件人不在应用的可见范围内。";

    public static string Unlicensed() => "收件人没有接口许可。";
}
