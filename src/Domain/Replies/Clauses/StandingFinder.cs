using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>Whether a part tells a deed, its absence, a plan, or asks. 没有问题 and 约好下周 behind a deed change nothing.</summary>
internal static partial class StandingFinder
{
    private const Sense Between = Sense.Name | Sense.With | Sense.And | Sense.Adverb | Sense.Also | Sense.Day | Sense.TimeOfDay | Sense.Mode
        | Sense.Pronoun | Sense.Parent | Sense.Each | Sense.Space | Sense.Classmate | Sense.Somebody | Sense.ClassRef | Sense.Go | Sense.Self
        | Sense.Possessive | Sense.Again | Sense.Plan | Sense.Not | Sense.Filler | Sense.Number | Sense.Home | Sense.Talk | Sense.Visit
        | Sense.Contact | Sense.TalkIfStudent | Sense.Companion | Sense.All | Sense.Others | Sense.Aspect | Sense.Strategy | Sense.Quantity;

    public static Standing Find(
        IReadOnlyList<Token> tokens, int deed, IReadOnlyList<int> deeds, bool isDone, bool isInFuture)
    {
        if (Questions.AreIn(tokens, deed, isDone))
        {
            return Standing.Asked;
        }

        if (IsNotDone(tokens, deed, isDone) || Colleagues.DidIt(tokens, deed))
        {
            return Standing.NotDone;
        }

        return IsOnTheWay(tokens) || IsPlanned(tokens, deed, deeds, isDone) || (isInFuture && !isDone) ? Standing.Planned : Standing.Stated;
    }

    /// <summary>去张三家的路上: not there yet.</summary>
    private static bool IsOnTheWay(IReadOnlyList<Token> tokens) =>
        tokens.LastOrDefault(token => !token.Is(Sense.Space | Sense.Filler))?.Text == "路上" && tokens.Any(token => token.Is(Sense.Go | Sense.Visit));

    private static bool IsNotDone(IReadOnlyList<Token> tokens, int deed, bool isDone)
    {
        if (deed < 0)
        {
            var last = tokens.LastOrDefault(token => !token.Is(Sense.Space | Sense.Filler | Sense.Aspect));
            return DeniesName(tokens) || IsNotMine(tokens) || IsStruckOut(tokens) || IsParentsNo(tokens) || IsUnrecorded(tokens) || Enumerable.Range(0, tokens.Count).Any(i => (tokens[i].Is(Sense.Failed | Sense.Lacking) || (tokens[i].Is(Sense.Not) && ReferenceEquals(tokens[i], last)))
                && !IsOfCompanion(tokens, i));
        }

        return Reaches(tokens, deed, token => token.Is(Sense.Not) || token.Text is "差点" or "差一点" or "险些" or "好像" or "似乎" or "记不清")
            || (tokens[deed].Is(Sense.Contact) && tokens.Skip(deed + 1).FirstOrDefault(token => !token.Is(Sense.Aspect | Sense.Space)) is { } next && next.Is(Sense.Failed) && !next.Text.StartsWith('请'))
            || IsThanked(tokens, deed) || IsTakenBack(tokens, deed) || IsExample(tokens, deed)
            || IsUnfinished(tokens, deed + 1)
            || (tokens[deed].Is(Sense.Visit) && Enumerable.Range(deed, tokens.Count - deed).Any(i => tokens[i].Is(Sense.Not) && tokens[i].Is(Sense.Go) && !IsOfCompanion(tokens, i)))
            || (!isDone && Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Is(Sense.Failed) && !IsOfCompanion(tokens, i) && !IsAskedFor(tokens, deed, i) && !IsToldOf(tokens, deed, i)));
    }

    /// <summary>李想谈了 才怪, 李想谈了（开玩笑的）, 谈ing.</summary>
    private static bool IsTakenBack(IReadOnlyList<Token> tokens, int deed)
    {
        var behind = tokens.Skip(deed + 1).SkipWhile(token => token.Is(Sense.Aspect)).ToList();
        return (deed + 1 < tokens.Count && tokens[deed + 1].Text == "ing") || (behind is [{ } first, _, ..] && first.Is(Sense.Space) && IsUnrecorded(behind));
    }

    /// <summary>例：谈 李想 学业; 格式是不是：谈 李想.</summary>
    private static bool IsExample(IReadOnlyList<Token> tokens, int deed) => Example().IsMatch(string.Concat(tokens.Take(deed).Select(token => token.Text)));

    /// <summary>妈妈说谢谢老师家访: what was done some time ago is thanked for.</summary>
    private static bool IsThanked(IReadOnlyList<Token> tokens, int deed) => tokens.Take(deed).Reverse().SkipWhile(token => token.Text is "老师" or "您" or "你" or "您的" or "你的" or "上次" or "这次" or "的" or "来")
        .FirstOrDefault()?.Text is "谢谢" or "感谢" or "多谢" or "谢谢老师" or "谢谢您";

    /// <summary>妈妈说不用来: and nobody came.</summary>
    private static bool IsParentsNo(IReadOnlyList<Token> tokens) => tokens.Any(token => token.Is(Sense.Parent))
        && tokens.Zip(tokens.Skip(1)).Any(pair => pair.First.Text is "说" or "讲" && pair.Second.Text is "不用" or "不用去" or "别" or "不必" or "不要" or "不方便");

    /// <summary>别记, 先别写进去: told, and not to be written down.</summary>
    public static bool IsUnrecorded(IReadOnlyList<Token> tokens) => Unrecorded().IsMatch(string.Concat(tokens.Where(token => !token.Is(Sense.Space | Sense.Filler)).Select(token => token.Text)));

    /// <summary>没李想, 别找李想: a denial, and nothing but the name.</summary>
    private static bool DeniesName(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Where(token => !token.Is(Sense.Space | Sense.Filler)).ToList();
        return words.Count > 1 && words[0].Is(Sense.Not) && words.Skip(1).All(token => token.Is(Sense.Name | Sense.And | Sense.With | Sense.Classmate | Sense.Also));
    }

    /// <summary>2的取消, 李想的删掉.</summary>
    private static bool IsStruckOut(IReadOnlyList<Token> tokens) => tokens.LastOrDefault(token => !token.Is(Sense.Space | Sense.Filler | Sense.Aspect))?.Text is "取消" or "作废" or "删掉" or "删除" or "删"
        && tokens.SkipLast(1).All(token => token.Is(Sense.Name | Sense.Number | Sense.And | Sense.Possessive | Sense.Space | Sense.Aspect | Sense.Classmate | Sense.Filler | Sense.Topic) || token.Text is "取消" or "作废" or "删掉" or "删除" or "删");

    /// <summary>李想由心理老师负责, 李想不是我的学生.</summary>
    private static bool IsNotMine(IReadOnlyList<Token> tokens) => Enumerable.Range(0, Math.Max(0, tokens.Count - 1))
        .Any(i => (tokens[i].Text == "由" && tokens[i + 1].Is(Sense.Companion | Sense.Colleague)) || (tokens[i].Text is "不是" or "不归" && tokens[i + 1].Is(Sense.Self)));

    /// <summary>妈妈打电话请假: what the parent called for.</summary>
    private static bool IsAskedFor(IReadOnlyList<Token> tokens, int deed, int i) =>
        i > deed && tokens[i].Text.StartsWith('请') && tokens.Take(deed).Any(token => token.Is(Sense.Parent));

    /// <summary>谈 李想 请假落下的作业, 谈 李想 想请假回家: leave is what was spoken of.</summary>
    private static bool IsToldOf(IReadOnlyList<Token> tokens, int deed, int i) => i > deed + 1 && tokens[i].Text == "请假"
        && (tokens[i - 1].Text is "想" or "要" or "想要" || (i + 1 < tokens.Count && !tokens[i + 1].Is(Sense.Space | Sense.Aspect | Sense.Filler | Sense.Day | Sense.Quantity)));

    /// <summary>班主任没空: the colleague did not come, which says nothing of the visit.</summary>
    private static bool IsOfCompanion(IReadOnlyList<Token> tokens, int i)
    {
        var before = i - 1;
        while (before >= 0 && tokens[before].Is(Sense.Adverb | Sense.Also | Sense.Space | Sense.Day | Sense.TimeOfDay | Sense.Failed | Sense.Not | Sense.Topic))
        {
            before--;
        }

        return before >= 0 && tokens[before].Is(Sense.Companion | Sense.Colleague);
    }

    /// <summary>谈话未完成, 家访没进行.</summary>
    private static bool IsUnfinished(IReadOnlyList<Token> tokens, int i) => i < tokens.Count
        && (tokens[i].Text is "没完成" or "未完成" or "进行中"
            || (tokens[i].Is(Sense.Not) && (i + 1 == tokens.Count || tokens[i + 1].Is(Sense.Done | Sense.Finished) || tokens[i + 1].Text == "进行")));

    private static bool IsPlanned(IReadOnlyList<Token> tokens, int deed, IReadOnlyList<int> deeds, bool isDone)
    {
        if (deed < 0)
        {
            return IsCallOnly(tokens) || tokens.Any(token => token.Is(Sense.Again)) || IsPlanAhead(tokens) || IsWishToCome(tokens) || Headings.IsPlan(tokens);
        }

        if ((!isDone && IsThreat(tokens, deed)) || IsOnlyIf(tokens, deed) || IsWish(tokens, deed, isDone) || IsOverdue(tokens, deed) || IsOnlyThen(tokens, deed) || (!isDone && IsAskedOfOthers(tokens, deed)))
        {
            return true;
        }

        if (Reaches(tokens, deed, token => token.Is(Sense.Plan) && token.Text[0] is '本' or '原'))
        {
            return true;
        }

        if (deed + 1 < tokens.Count && tokens[deed + 1].Is(Sense.Possessive) && Reaches(tokens, deed, token => token.Text is "说好" or "约好" or "讲好"))
        {
            return true;
        }

        if (isDone && !IsOnlyCompleted(tokens, deed) && !deeds.Any(place => place <= deed && Reaches(tokens, place, token => token.Is(Sense.Plan) && PlanWords.AreFirm(token.Text))))
        {
            return false;
        }

        return tokens[deed].Is(Sense.Plan) || BeginsWithPlan(tokens, deed) || Reaches(tokens, deed, token => token.Is(Sense.Plan | Sense.Again))
            || tokens.Skip(deed + 1).FirstOrDefault(token => !token.Is(Sense.Space | Sense.Adverb))?.Text is "改期" or "延期" or "取消" or "顺延" or "作罢" or "泡汤"
            || (deed + 1 < tokens.Count && PlanWords.Appoint(tokens[deed + 1].Text))
            || tokens.Skip(deed + 1).Any(token => PlanWords.Postpone(token.Text))
            || (!isDone && Reaches(tokens, deed, token => token.Text is "同意" or "答应" or "同意了" or "答应了"))
            || HasDeadline(tokens, deed);
    }

    /// <summary>拟于近日对李想进行家访, 打算放假前去家访: a firm word leads, and whatever stands between is part of the plan.</summary>
    private static bool BeginsWithPlan(IReadOnlyList<Token> tokens, int deed) =>
        tokens.Take(deed).SkipWhile(token => token.Is(Sense.Space | Sense.Filler | Sense.Name | Sense.Self | Sense.Day | Sense.TimeOfDay | Sense.Adverb)).FirstOrDefault() is { } first
        && first.Is(Sense.Plan) && PlanWords.AreFirm(first.Text);

    /// <summary>希望放假前能跟李想聊一次; 希望今天谈的他听进去了 tells of a talk.</summary>
    private static bool IsWish(IReadOnlyList<Token> tokens, int deed, bool isDone) => !(deed + 1 < tokens.Count && tokens[deed + 1].Is(Sense.Possessive))
        && PlanWords.BeginWish(string.Concat(tokens.Take(deed).SkipWhile(token => token.Is(Sense.Space | Sense.Filler | Sense.Self | Sense.Day | Sense.TimeOfDay) || (token.Is(Sense.Adverb) && !token.Is(Sense.Plan))).Select(token => token.Text)), isDone);

    /// <summary>帮我提醒李想来办公室谈话: still to come.</summary>
    private static bool IsAskedOfOthers(IReadOnlyList<Token> tokens, int deed)
    {
        var name = tokens.Take(deed).TakeWhile(token => !token.Is(Sense.Name | Sense.Number)).Count();
        return name < deed && tokens.Take(name).Any(token => token.Text is "提醒" or "通知" or "转告" or "帮我" or "能不能")
            && tokens.Take(deed).Skip(name + 1).Any(token => token.Text is "来" or "到" or "去" or "过来" || token.Mode == ContactMode.InPerson);
    }

    /// <summary>再不交作业我就打电话给他妈, 吓唬他说要打电话.</summary>
    private static bool IsThreat(IReadOnlyList<Token> tokens, int deed) => tokens.Take(deed).Any(token => token.Text is "吓唬" or "威胁" or "警告")
        || tokens.Take(deed).Zip(tokens.Skip(1)).Any(pair => pair.First.Text == "再" && pair.Second.Text[0] == '不');

    /// <summary>李想谈了再说, 谈了的话我会记, 谈了之后记得写: not yet.</summary>
    private static bool IsOnlyThen(IReadOnlyList<Token> tokens, int deed)
    {
        var behind = string.Concat(tokens.Skip(deed + 1).SkipWhile(token => token.Is(Sense.Done | Sense.Space)).Select(token => token.Text));
        return behind.StartsWith("再说", StringComparison.Ordinal) || behind.StartsWith("再记", StringComparison.Ordinal) || behind.StartsWith("再写", StringComparison.Ordinal) || behind.StartsWith("再告诉", StringComparison.Ordinal)
            || behind.StartsWith("之后记得", StringComparison.Ordinal) || behind.StartsWith("后记得", StringComparison.Ordinal) || behind.StartsWith("的话", StringComparison.Ordinal) && !behind.StartsWith("的话题", StringComparison.Ordinal)
            || (behind.StartsWith("我再", StringComparison.Ordinal) && tokens.Take(deed).Any(token => token.Text == "等"));
    }

    /// <summary>得找李想谈谈了: high time, and not done.</summary>
    private static bool IsOverdue(IReadOnlyList<Token> tokens, int deed) =>
        tokens[deed].Text is "谈谈" or "聊聊" or "唠唠" && Reaches(tokens, deed, token => token.Text is "得" or "要" or "该" or "想" or "需要" or "必须" or "应该");

    /// <summary>约李想, 等李想: who is still to come.</summary>
    private static bool IsCallOnly(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Where(token => !token.Is(Sense.Space | Sense.Filler | Sense.Adverb)).ToList();
        return words.Count > 1 && words[0].Text is "约" or "等" or "找" && words.Skip(1).All(token => token.Is(Sense.Name | Sense.And | Sense.Classmate));
    }

    /// <summary>今天聊的话就今天聊: a condition. 聊的话题 is what was spoken of.</summary>
    private static bool IsOnlyIf(IReadOnlyList<Token> tokens, int deed) => deed + 3 < tokens.Count
        && tokens[deed + 1].Is(Sense.Possessive) && tokens[deed + 2].Text == "话" && tokens[deed + 3].Is(Sense.Adverb | Sense.Plan);

    /// <summary>20号之前谈完, 放假前聊一次: by when it shall be done.</summary>
    private static bool HasDeadline(IReadOnlyList<Token> tokens, int deed) =>
        Enumerable.Range(0, Math.Max(0, deed - 1)).Any(i => (tokens[i].Day is { IsLoose: false } || tokens[i].Text is "放假" or "寒假" or "暑假" or "毕业" or "高考") && tokens[i + 1].Text is "前" or "之前" or "以前");

    /// <summary>争取5号前谈完: 完 alone says how far it shall go, not that it took place.</summary>
    private static bool IsOnlyCompleted(IReadOnlyList<Token> tokens, int deed) =>
        deed + 1 < tokens.Count && tokens[deed + 1].Text is "完" or "好" or "完成" or "成" or "到位" or "结束" or "完毕"
        && !tokens.Skip(deed + 2).Take(1).Any(token => token.Is(Sense.Done | Sense.Possessive))
        && !tokens.Take(deed).Any(token => token.Text is "已" or "已经" or "刚" or "刚刚" or "刚才");

    /// <summary>约好下周, 改天, 等他有空: an appointment without a deed.</summary>
    private static bool IsPlanAhead(IReadOnlyList<Token> tokens)
    {
        var first = tokens.FirstOrDefault(token => !token.Is(Sense.Space | Sense.Name | Sense.And | Sense.Filler | Sense.Day | Sense.Number | Sense.Pronoun | Sense.Also | Sense.Home) && !(token.Is(Sense.Adverb) && token.Text is not ("约到" or "约来")));
        return first?.Is(Sense.Plan) == true && first.Text is not ("要" or "会" or "想" or "得" or "可以" or "都可以" or "可能" or "请" or "需要" or "应该" or "希望" or "建议" or "安排" or "考虑" or "将" or "待" or "等" or "准备" or "约" or "本来" or "原本");
    }

    /// <summary>妈妈说想来学校, 妈妈约我周五见面: not there yet.</summary>
    private static bool IsWishToCome(IReadOnlyList<Token> tokens) => tokens.Any(token => token.Is(Sense.Parent))
        && tokens.Zip(tokens.Skip(1)).Any(pair => pair.First.Text is "想" or "要" or "想要" or "打算" or "准备" or "希望" && pair.Second.Is(Sense.Contact | Sense.Mode)
            && !pair.Second.Is(Sense.Told) || (pair.First.Text is "约" or "约了" or "约好" or "约好了" && pair.Second.Is(Sense.Self | Sense.Day)));

    /// <summary>Whether such a word stands before the deed with nothing but the frame of the sentence between.</summary>
    public static bool Reaches(IReadOnlyList<Token> tokens, int deed, Func<Token, bool> isIt)
    {
        for (var i = deed - 1; i >= 0; i--)
        {
            if (isIt(tokens[i]))
            {
                return true;
            }

            if (!tokens[i].Is(Between) && tokens[i].Text != "时间")
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex("^(?:这个|这条|就)?(?:先|暂时)?(?:别|不用|不要|不必|无需|勿)(?:给我|帮我)?(?:记|登记|写|录|记录|记下|录入|写进|记进)(?:进去|下来|上|了|去|录|吧|啊)*$|^(?:骗你的|骗您的|逗你的|逗您的|逗你玩的?|才怪|假的|瞎说的|我?开玩笑的?|测试一下|测试下|试一下|测试而已)$")]
    private static partial Regex Unrecorded();

    [GeneratedRegex("^(?:例|例如|比如|譬如|示例|样例|模板|格式|是不是|是|怎么写|这样写|应该写|应该|举例|举个例子)+ ?:")]
    private static partial Regex Example();
}
