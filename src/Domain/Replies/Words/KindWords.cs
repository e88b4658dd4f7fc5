namespace Tutorship.Domain.Replies;

/// <summary>Words that say what was done.</summary>
internal static class KindWords
{
    private const string Talk = "谈 谈话 谈心 谈心谈话 谈谈 聊 聊天 聊聊 面谈 约谈 交流 交谈 长谈 深谈 详谈 访谈 谈到 谈及 聊到 谈起 聊起 畅谈 漫谈 恳谈 叙谈 促膝谈心 促膝长谈 促膝而谈 唠 唠嗑 唠唠 唠唠嗑 摆谈 談 談話";
    private const string Visit = "家访 电访 走访 访 上门 入户 登门 登门拜访 家訪 入户走访 上门家访 上门走访 入户家访 登门走访 登门家访 上门拜访 上门探访";
    private const string ContactOrTalk =
        "沟通 碰头 碰了头 碰了个头 碰了一下头 碰个头 打电话 打了电话 打了个电话 打过电话 打个电话 打了通电话 打了一通电话 打了一个电话 通电话 通了电话 通了个电话 通过电话 去电 去了电话 去了个电话 "
        + "通话 通了话 通了个话 通过话 电话沟通 微信沟通 视频通话 语音通话 微信视频 微信语音 发微信 发了微信 发了条微信 发短信 发了短信 "
        + "回微信 回了微信 回了条微信 回短信 回了短信 回消息 回了消息 发消息 发了消息 发信息 发了信息 打给 打给了 拨通 拨通了 打过去 打了过去 联系 联系了 联系过 电联 致电 连线 对话 面对面 視頻 打通 打通了 接通了 打通电话 联系上 联系上了 联系到了 通上电话";
    private const string Contact = "反馈 回访 来电 来电话 打来电话 见面 见了面 见了一面 见了个面 碰面 碰了面 碰了个面 对接 对接了 对接过 联络 互动 来访 会面 约见 约见了 接待 交换意见 家长约谈 通气 通了气 通个气 私信 留言 通报 通报了 回复 回复了 答复 答复了 商量 商量了 商议 商讨 协商 座谈 交换了意见";
    private const string SoftContact = "电话 微信 视频 短信 语音 来校 到校 说 讲 汇报 告知 通知 说了 讲了 说说 反映 交代";
    private const string HomeSchool = "家校 家校沟通 家校联系 家校交流 家校谈话 家校电话";
    private const string LifeEvent = "变故 重大变故";
    private const string Nominal =
        """
        无聊死 无聊死了 爱聊天 闲聊 爱闲聊 谈恋爱 谈论 谈吐 谈判 谈资 谈何容易 谈不拢 谈不上 谈不来 谈得来 聊得来 聊不来 聊天记录 聊天室 聊天软件 网聊 谈对象 谈了对象 谈了个对象 谈了恋爱
        谈个恋爱 谈过恋爱 健谈 交流发言 访问了 谈情说爱 上门女婿 走访亲戚 谈大道理 谈朋友 谈了朋友 谈个朋友 谈女朋友 谈了女朋友 谈男朋友 谈了男朋友 座谈会 谈话记录 谈话记录表 谈话表 谈话材料 谈话任务 谈话工作 谈话安排 谈话计划 谈话活动 谈话名单 谈话情况表 谈话要求 谈话台账
        家访记录 家访记录表 家访表 家访材料 家访任务 家访工作 家访安排 家访计划 走访计划 约谈计划 谈心计划 家访活动 家访照片 家访名单 家访要求 家访通知 家访手册 家访台账 家访总结
        访客 访学 访问 采访 信访 拜访 专访 沟通记录 沟通能力 交流会 交流生 交流群 谈心本 聊骚 讲座 讲话 讲课 讲台 讲义 讲题 听讲座 演讲 说明 说不定
        说法 据说 听说 小说 传说 老说 总说 视频号 刷视频 短视频 看视频 拍视频 小视频 录视频 视频会员 微信群 玩微信 加微信 朋友圈 电话手表 电话卡 语音识别 联系方式 联系人
        联系电话 电话号码 微信号 反映出 反应 没话说 说话 爱说话 讲道理 讲卫生 不讲 说谎 家访费 语音课
        """;

    public static IEnumerable<Word> Table =>
    [
        .. Of(Talk, Sense.Talk),
        .. Of("谈得 聊得", Sense.Talk | Sense.Done),
        .. Of(Visit, Sense.Visit),
        .. Of(ContactOrTalk, Sense.Contact | Sense.TalkIfStudent),
        .. Of(Contact, Sense.Contact),
        .. Of(SoftContact, Sense.Contact | Sense.Remark),
        .. Of("说 讲 说了 讲了 说说 反映 交代 告知 通知 汇报", Sense.Told),
        .. Of(HomeSchool, Sense.HomeSchool),
        .. Of(LifeEvent, Sense.LifeEvent),
        .. Of(Nominal, Sense.Everyday),
    ];

    private static IEnumerable<Word> Of(string words, Sense sense) => words.Words().Select(word => new Word(word, sense));
}
