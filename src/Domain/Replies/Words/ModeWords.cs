namespace Tutorship.Domain.Replies;

/// <summary>Words that say how people were in contact.</summary>
internal static class ModeWords
{
    private const string Phone =
        """
        电访 电话 打电话 打了电话 打了个电话 打过电话 打个电话 打了通电话 打了一通电话 打了一个电话 通电话 通了电话 通了个电话 通过电话 去电 去了电话 去了个电话
        通话 通了话 通了个话 通过话 电话沟通 语音通话 微信语音 语音 电联 致电 来电 来电话 打来电话 家校电话 打通 打通了 接通了 打通电话 通上电话 打给 打给了 拨通 拨通了 打过去 打了过去
        """;

    private const string Video = "视频 视频通话 微信视频 腾讯会议 视频会议 钉钉会议 视频连线 視頻 连线 线上视频";
    private const string Text = "微信 短信 发微信 发了微信 发了条微信 发短信 发了短信 回微信 回了微信 回了条微信 回短信 回了短信 回消息 回了消息 发消息 发了消息 发信息 发了信息 微信沟通 线上文字 企业微信 企微 qq 私信 留言 wx vx 文字";
    /// <summary>How the contact came about, and none in itself.</summary>
    private const string Added = "加我微信 加了我微信 加了微信 加他微信 加她微信 加了他微信 加了她微信 加我的微信";

    private const string InPerson =
        "当面 面谈 面对面 到校 来校 办公室 上门 到学校 来学校 来了学校 到了学校 来办公室 到办公室 在办公室 来我办公室 上门家访 上门走访 来校面谈 来学校了 来了趟学校 来了一趟学校 到访 到校面谈 登门 登门拜访 入户 校内面谈";

    private const string Called = "叫到学校 叫来学校 请到学校 请来学校 喊到学校 约到学校 叫到办公室 请到办公室 叫来办公室 喊到办公室 约到办公室 叫进办公室 带到办公室";

    public static IEnumerable<Word> Table =>
    [
        .. Of(Phone, ContactMode.Phone),
        .. Of(Video, ContactMode.Video),
        .. Of(Text, ContactMode.Text),
        .. Of(Added, ContactMode.Text),
        .. Of(InPerson, ContactMode.InPerson),
        .. Of(Called, ContactMode.InPerson),
        .. Of("来校面谈 到校面谈", ContactMode.InPerson, Sense.Mode | Sense.Talk),
        .. Of("来学校 到学校 来了学校 到了学校 来学校了 来了趟学校 来了一趟学校 来办公室 到办公室 来我办公室 到访", ContactMode.InPerson, Sense.Mode | Sense.Contact | Sense.Remark),
    ];

    private static IEnumerable<Word> Of(string words, ContactMode mode, Sense sense = Sense.Mode) =>
        words.Words().Select(word => new Word(word, sense) { Mode = mode });
}
