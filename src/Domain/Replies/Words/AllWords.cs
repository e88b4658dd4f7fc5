namespace Tutorship.Domain.Replies;

/// <summary>Everybody, everybody but, and only so-and-so.</summary>
internal static class AllWords
{
    public static IEnumerable<Word> Table =>
    [
        .. Of("全部 所有人 大家 全都 全员 所有 所有学生 所有同学 全体 全体学生 全体同学 每个人 每个同学 每个学生 每一个 每位同学 一个不落 一个不漏 一个没落 都全 名单上的 名单上的人 名单上 名单全部 这几个 这几位 这些 这些同学 几个人 他们几个 全班 整个名单 列表里的", Sense.All),
        .. Of("都 全 均 皆 各 各自", Sense.Each),
        .. Of("除 除了 除去 除开 不算 不含 不包括 除却", Sense.Except),
        .. Of("以外 之外 外 其外", Sense.Filler),
        .. Of("就差 只差 还差 就剩 只剩 就剩下 只剩下 还剩 还剩下 唯独 唯有 仅剩 就缺 只缺 除外 例外 不在内 待定 待补 暂缺", Sense.Lacking),
        .. Of("其他 其他人 其余 其余的 其余人 其他的 其他同学 其余同学 剩下 剩下的 剩余 剩余的 另外几个 别的 别人 余下 余下的 其它 其它人", Sense.Others),
        .. Of("完成 完成了 搞定 搞定了 结束 完毕 ok了 都好了 弄完 弄完了 做完 做完了 弄好了 办完了 走完 走完了 跑完 跑完了 done", Sense.Finished),
        .. Of("大家好 大家辛苦 大家辛苦了 大家早 大家晚上好 全部内容 全班同学 全校 全年级 全市 全省 全国 全家 安全 全面 全力 完全 全程 全天", Sense.Everyday),
    ];

    private static IEnumerable<Word> Of(string words, Sense sense) => words.Words().Select(word => new Word(word, sense));
}
