namespace Tutorship.Domain.Replies;

/// <summary>Words that say it did not happen, and those with a 没 that say nothing of the kind.</summary>
internal static class NegationWords
{
    private const string Not =
        "没 没有 还没 还没有 尚未 未 还未 没能 未能 没来得及 没顾上 没顾得上 没时间 没空 没机会 来不及 没找到机会 没找着机会 没抽出时间 没腾出时间 没找到时间 还没来得及 还没顾上 暂时没 暂未 都没 也没 也还没 都还没 没敢 沒 沒有 還沒 不用 不必 无需 无须 不要 不需要 别 先别 不想 不愿 不愿意 不肯 没法 忘 忘了 忘记 忘记了 忘了去 忘记去";

    private const string NotGone = "没去 没去成 还没去 还没去成 去不了 没去得了 没能去 没能去成 未去 未能去 不去 没有去 没空去 没时间去 没来得及去 没法去 不用去";

    private const string Failed =
        """
        没来 没到 没来上课 没来学校 未到 缺席 缺勤 请假 请病假 请事假 请了假 请了病假 请假了 不在 没在 不在校 没在校 不在家 没人在家 没人 没找到 没找着 找不到 没见到 没见着 没碰到 没碰着 没遇到 没约上 没约到 没约成
        没谈成 没聊成 没访成 没联系上 联系不上 没联系到 联系不到 没打通 打不通 没接 没接通 未接 未接通 无人接听 没人接 没接电话 不接 没回 没回复 未回复 没回信 没回消息 没通 关机 停机 拒接 拒绝 不肯来 不愿来 旷课 逃课 转学 休学 没返校 没到校 没来校 临时有事
        没谈上 没聊上 没能来 没能到 没空来 爽约 放鸽子 去比赛了 外出 没谈完 没聊完 没成 取消了 没打成
        """;

    private const string Positive =
        """
        没有问题 没问题 没什么问题 没啥问题 没什么大事 没什么事 没什么 没啥 没啥事 没啥大事 没事 没事了 没大事 没大问题 没什么大问题 没有大问题 没有什么问题 没有异常 没异常 没有什么 没有什么大事 没发现问题 没发现异常 没精神 没信心 没动力 没兴趣 没心思
        没考好 没睡好 没休息好 没吃好 没交 没写 没做 没完成 没带 没听 没以前 没有以前 没那么 没有那么 没想到 没想好 没状态 没毛病 没意见 没头绪 没目标 没有目标 没有方向 没方向 没进步 没有进步 没退步 没人管 没人陪 没朋友 没有朋友 没钱 没胃口 没劲 没怎么
        没有明显 没明显 没再 没有再 没及格 不及格 没上心 没办法 没有办法 没说话 没吭声 没哭 没参加 没生气 没犯 没迟到 没选好 没定 没想清楚 没想明白 没基础 没耐心 没耐性 没必要 没关系 没错 未来 没什么变化
        没一会儿 没多久 没过 没完没了 不错 不太 不好 不行 不够 不高 不稳 不大 不能 不会 不是 不爱 不敢 不懂 不同 不得不 不断 不住 不少 不服 不适应 不稳定 不集中 不认真 不及时 不交 不听 不写 未必 未成年 尚可
        没有什么大问题 没有特别 没特别 没太大 没有太大 没别的 没有别的 没别的事 没啥别的 没有其他 没其他 没其他问题 没有其他问题 没进展 没改 没改善 没有改善 没改变 没说 没敢说 没跟我说 没吃 没睡 没起 没起床 没去过 没去考 没听懂 没跟上 没发挥好 没发挥 没考上 没考 没抓紧 没有抓紧
        """;

    public static IEnumerable<Word> Table =>
    [
        .. Not.Words().Select(word => new Word(word, Sense.Not)),
        .. NotGone.Words().Select(word => new Word(word, Sense.Not | Sense.Go)),
        .. Failed.Words().Select(word => new Word(word, Sense.Failed)),
        .. "没谈几句 没聊几句 没谈多久 没聊多久 没聊太久 没谈太久 没聊两句 没谈两句 没聊一会儿".Words()
            .Select(word => new Word(word, Sense.Talk | Sense.Done)),
        .. Positive.Words().Select(word => new Word(word, Sense.Everyday)),
    ];
}
