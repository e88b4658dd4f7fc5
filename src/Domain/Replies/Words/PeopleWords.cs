namespace Tutorship.Domain.Replies;

/// <summary>People who are no student by name: family, colleagues, and the words that point at somebody.</summary>
internal static class PeopleWords
{
    private const string Parent =
        """
        家长 家长们 妈妈 爸爸 妈 爸 母亲 父亲 爷爷 奶奶 外公 外婆 姥姥 姥爷 监护人 父母 爸妈 爸爸妈妈 父母亲 双亲 家人 叔叔 姑姑 姑妈 舅舅 伯伯 伯父 阿姨
        姨妈 大姨 小姨 婶婶 爹 爹妈 老爸 老妈 孩子妈 孩子爸 孩子妈妈 孩子爸爸 孩子家长 学生家长 孩子父母 孩子爷爷 孩子奶奶 孩子母亲 孩子父亲 爷爷奶奶 外公外婆 老汉儿 老汉 继父 继母 后妈 后爸 养父 养母 家里人 双方家长 双方父母 家长双方 父母双方
        """;

    private const string Somebody =
        """
        学生 孩子们 同学们 学生们 大伙 班长 课代表 同桌 室友 舍友 同学 男生 女生 朋友 好友 闺蜜 男友 女友 男朋友 女朋友 女孩 男孩 男孩子 女孩子 别人 人家 某人 有人 某同学 几个学生
        几个同学 一个学生 一个同学 两个学生 两个同学 三个学生 部分学生 有的学生 有些学生 个别学生 各位 各位老师 老师们 导师 导师们 学委 体委 团支书 组长 邻居 邻座 前桌 后桌 弟弟 妹妹 哥哥 姐姐 表哥 表姐 堂哥 亲戚 其他同学 别的同学 男同学 女同学 老同学 同班同学 新同学
        """;

    private const string SubjectTeacher =
        """
        语文老师 数学老师 英语老师 物理老师 化学老师 生物老师 历史老师 地理老师 政治老师 体育老师 音乐老师 美术老师 信息老师 信息技术老师 日语老师 学科老师 任课老师 科任老师
        学科教师 任课教师 科任教师 语文教师 数学教师 英语教师 物理教师 化学教师 生物教师 历史教师 地理教师 政治教师 体育教师 数学任课老师 科目老师 俄语老师 通用技术老师
        """;

    private const string OtherColleague =
        """
        年级主任 年级组长 级长 级部主任 教导主任 政教主任 德育主任 教务主任 德育处 政教处 校长 副校长 书记 副书记 主任 心理老师 心理教师 生活老师 宿管 宿管老师 宿管阿姨 校医 同事 辅导员 导师组 年级长 团委书记
        年级组 段长 德育处老师 保卫科 学校领导 领导 法治副校长 社工 班级导师 副班主任 心理辅导老师 舍管 实习老师 另一位导师 另一个导师 其他老师 别的老师 德育处主任 副主任 学部主任 老教师 年轻教师
        """;

    public static IEnumerable<Word> Table =>
    [
        .. Of(Parent, Sense.Parent),
        .. Of(Somebody, Sense.Somebody),
        .. Of("孩子 其 该生 该同学 这孩子 那孩子 这位同学 他 她 ta 它 他们 她们 这娃 娃 小家伙 两人 两个人 他们俩 她们俩 他俩 她俩 俩人 俩 俩孩子 两个孩子 本人", Sense.Pronoun),
        .. Of("我 咱 我们 咱们 本人我", Sense.Self),
        .. Of("同学 学生 宝子 宝贝 宝宝 小朋友 小盆友 童鞋", Sense.Classmate),
        .. Of("班主任 班主任老师 班主任们", Sense.Companion, Companions.Homeroom),
        .. Of(SubjectTeacher, Sense.Companion, Companions.SubjectTeacher),
        .. Of(OtherColleague, Sense.Companion, Companions.Other),
        .. Of("老师 老师好 教师", Sense.Everyday),
    ];

    private static IEnumerable<Word> Of(string words, Sense sense, Companions companions = Companions.None) =>
        words.Words().Select(word => new Word(word, sense) { Companions = companions });
}
