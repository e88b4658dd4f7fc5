namespace Tutorship.Domain.Replies;

/// <summary>Talks that a colleague had with the student: nothing of the mentor's to write down.</summary>
internal static class Colleagues
{
    /// <summary>班主任跟李想谈过了: not the mentor's talk. 班主任和我跟李想谈 is.</summary>
    public static bool DidIt(IReadOnlyList<Token> tokens, int deed)
    {
        if (deed >= 0 && (StandsIn(tokens, deed) || IsHearsay(tokens, deed) || IsToldByStudent(tokens, deed) || IsAmongStudents(tokens, deed) || IsParentsOwn(tokens) || IsSummoned(tokens, deed) || IsEntrusted(tokens, deed) || IsParentWithChild(tokens, deed) || IsSeen(tokens, deed)))
        {
            return true;
        }

        if (deed < 0 || !tokens[deed].Is(Sense.Talk) || tokens.Any(token => token.Is(Sense.Self) || token.Text is "一起" or "一同" or "共同" or "陪同" or "同去" or "联合" or "一块" or "一块儿"))
        {
            return false;
        }

        var first = Lead(tokens);
        return TakesItOver(tokens, deed) || IsReported(tokens, first, deed) || LeadsAlone(tokens, first, deed) || (first + 2 < deed && tokens[first].Is(Sense.Companion | Sense.Colleague)
            && !(tokens[first + 1].Is(Sense.And) && tokens[first + 2].Is(Sense.Companion | Sense.Colleague))
            && tokens.Take(deed).Skip(first + 1).SkipWhile(token => token.Is(Sense.Adverb | Sense.Day | Sense.TimeOfDay) && !token.Is(Sense.With)).FirstOrDefault() is { } with
            && with.Is(Sense.With));
    }

    private static int Lead(IReadOnlyList<Token> tokens) => tokens.TakeWhile(token => token.Is(Sense.Space | Sense.Day | Sense.TimeOfDay | Sense.Filler)).Count();

    /// <summary>听说李想谈过了, 据说班主任家访了李想: told by others, and nothing in it of the mentor.</summary>
    private static bool IsHearsay(IReadOnlyList<Token> tokens, int deed)
    {
        var first = Lead(tokens);
        return first < deed && tokens[first].Text is "听说" or "据说" or "听闻" or "听人说" && tokens.Take(deed).Skip(first + 1).All(Part.IsStructural)
            && !tokens.Any(token => token.Is(Sense.Self) || token.Text is "后" or "之后")
            && (tokens.Take(deed).Any(token => token.Is(Sense.Companion | Sense.Colleague)) || (tokens.Skip(deed).All(Part.IsStructural) && !tokens.Take(deed).Skip(first + 1).Any(token => token.Is(Sense.With))));
    }

    /// <summary>班主任说她昨天找李想谈了, 心理老师反馈跟李想谈了: what the colleague tells is the colleague's. 班主任说李想迟到跟她谈了 is not.</summary>
    private static bool IsReported(IReadOnlyList<Token> tokens, int first, int deed) => first + 2 < deed && tokens[first].Is(Sense.Companion | Sense.Colleague)
        && (tokens[first + 1].Is(Sense.Told) || tokens[first + 1].Text is "反馈")
        && tokens.Take(deed).Skip(first + 2).SkipWhile(token => token.Is(Sense.Pronoun | Sense.Space | Sense.Day | Sense.TimeOfDay | Sense.Everyday) || (token.Is(Sense.Adverb) && !token.Is(Sense.With))).FirstOrDefault()?.Is(Sense.With) == true;

    /// <summary>李想说班主任找她谈了, 李想说老师昨天跟我谈过了.</summary>
    private static bool IsToldByStudent(IReadOnlyList<Token> tokens, int deed) => Enumerable.Range(2, Math.Max(0, deed - 2)).Any(i => (tokens[i].Is(Sense.Companion | Sense.Colleague) || tokens[i].Text == "老师")
        && tokens.Take(i).LastOrDefault(token => !token.Is(Sense.Space))?.Is(Sense.Told) == true && tokens.Take(i).Any(token => token.Is(Sense.Name | Sense.Number))
        && tokens.Take(deed).Skip(i + 1).SkipWhile(token => token.Is(Sense.Space | Sense.Day | Sense.TimeOfDay) || (token.Is(Sense.Adverb) && !token.Is(Sense.With))).Take(2).ToList() is [var with, var whom]
        && with.Is(Sense.With) && whom.Is(Sense.Pronoun | Sense.Self));

    /// <summary>张三说他和李想聊过了: with one another.</summary>
    private static bool IsAmongStudents(IReadOnlyList<Token> tokens, int deed) => Enumerable.Range(2, Math.Max(0, deed - 3)).Any(i => tokens[i].Is(Sense.Pronoun) && tokens[i - 1].Is(Sense.Told) && tokens[i - 2].Is(Sense.Name | Sense.Classmate)
        && tokens[i + 1].Is(Sense.With | Sense.And) && tokens[i + 2].Is(Sense.Name) && tokens.Take(deed).Skip(i + 3).All(token => token.Is(Sense.Adverb | Sense.Also | Sense.Day | Sense.TimeOfDay | Sense.Space)));

    /// <summary>被德育主任叫去谈话了: the colleague's.</summary>
    private static bool IsSummoned(IReadOnlyList<Token> tokens, int deed) => tokens[deed].Is(Sense.Talk)
        && Enumerable.Range(0, Math.Max(0, deed - 1)).Any(i => tokens[i].Text == "被" && tokens[i + 1].Is(Sense.Companion | Sense.Colleague));

    /// <summary>我让班主任跟李想谈了, 由心理老师和李想谈, 派张三去跟李想沟通了: whoever was asked to did it.</summary>
    private static bool IsEntrusted(IReadOnlyList<Token> tokens, int deed) => tokens[deed].Is(Sense.Talk | Sense.TalkIfStudent)
        && Enumerable.Range(0, Math.Max(0, deed - 2)).Any(i => tokens[i].Text is "让" or "请" or "由" or "派" or "叫" or "托" or "安排" or "联系"
            && ((tokens[i + 1].Is(Sense.Companion | Sense.Colleague) && tokens[i + 2].Is(Sense.With) && tokens[i + 2].Text is not "陪")
                || (tokens[i].Text is "让" or "派" && tokens.Take(deed).Skip(i + 1).Any(token => token.Is(Sense.Name)) && tokens.Take(deed).SkipWhile(token => !ReferenceEquals(token, tokens[i])).Skip(1).SkipWhile(token => !token.Is(Sense.Name)).Skip(1).Take(2).ToList() is [{ Text: "去" }, var with] && with.Is(Sense.With))))
        || (deed + 2 < tokens.Count && tokens[deed + 1].Text == "由" && tokens[deed + 2].Is(Sense.Companion | Sense.Colleague));

    /// <summary>李想爸爸跟他谈过了, 李想妈妈说昨晚跟李想谈了: at home. 李想妈妈跟我谈过 is a contact.</summary>
    private static bool IsParentWithChild(IReadOnlyList<Token> tokens, int deed)
    {
        var parent = tokens.Take(deed).TakeWhile(token => !token.Is(Sense.Parent)).Count();
        return parent < deed && tokens[deed].Is(Sense.Talk) && !tokens.Take(parent).Any(token => token.Is(Sense.With)) && !tokens.Any(token => token.Is(Sense.Self) || token.Text is "一起" or "一同" or "都" or "分别")
            && tokens.Take(deed).Skip(parent + 1).SkipWhile(token => token.Text is "说" or "说了" or "讲" or "反映" or "表示" || token.Is(Sense.Space | Sense.Day | Sense.TimeOfDay) || (token.Is(Sense.Adverb) && !token.Is(Sense.With))).ToList() is [{ Text: "跟" or "和" or "找" }, var child, ..]
            && child.Is(Sense.Pronoun | Sense.Name);
    }

    /// <summary>看到张三和李想在走廊聊天: among themselves.</summary>
    private static bool IsSeen(IReadOnlyList<Token> tokens, int deed) => tokens[deed].Text is "聊天" or "聊" or "谈" or "交流"
        && tokens.Take(deed).FirstOrDefault(token => !token.Is(Sense.Space | Sense.Day | Sense.TimeOfDay | Sense.Filler))?.Text is "看到" or "看见" or "发现" or "撞见"
        && !(deed + 1 < tokens.Count && tokens[deed + 1].Is(Sense.Done));

    /// <summary>她妈妈找校长谈了: with somebody else.</summary>
    private static bool IsParentsOwn(IReadOnlyList<Token> tokens) => !tokens.Any(token => token.Is(Sense.Self) || token.Text is "一起" or "一同")
        && Enumerable.Range(3, Math.Max(0, tokens.Count - 3)).Any(i => tokens[i].Is(Sense.Talk | Sense.Contact) && tokens[i - 1].Is(Sense.Companion | Sense.Colleague) && tokens[i - 2].Text is "找" or "跟" or "和" or "与"
            && tokens.Take(i - 2).Any(token => token.Is(Sense.Parent)));

    /// <summary>不是我谈的，是班主任谈的: the mentor says so himself.</summary>
    public static bool IsDisowned(IReadOnlyList<Token> line) => Enumerable.Range(0, Math.Max(0, line.Count - 3)).Any(i => line[i].Text is "不是" or "并不是" && line[i + 1].Is(Sense.Self)
        && (line[i + 2].Is(Sense.Talk | Sense.Visit | Sense.Contact | Sense.TalkIfStudent | Sense.Go) && line.Skip(i + 3).Take(2).Any(token => token.Text == "的")));

    /// <summary>王老师帮我谈了李想.</summary>
    private static bool StandsIn(IReadOnlyList<Token> tokens, int deed)
    {
        var first = Lead(tokens);
        return first + 2 < deed && tokens[first].Is(Sense.Companion | Sense.Colleague)
            && tokens.Take(deed).Skip(first + 1).SkipWhile(token => token.Is(Sense.Adverb | Sense.Day | Sense.TimeOfDay)).Take(2).ToList() is [{ Text: "帮" or "替" or "代" or "帮着" or "代替" }, var me]
            && me.Is(Sense.Self);
    }

    /// <summary>王老师谈了李想: the subject is a colleague, and the student stands behind the deed.</summary>
    private static bool LeadsAlone(IReadOnlyList<Token> tokens, int first, int deed) => first < deed && tokens[first].Is(Sense.Colleague | Sense.Companion)
        && tokens.Take(deed).Skip(first + 1).All(token => token.Is(Sense.Adverb | Sense.Day | Sense.TimeOfDay | Sense.Space | Sense.Everyday | Sense.Companion) && !token.Is(Sense.With | Sense.And))
        && tokens.Skip(deed + 1).Any(token => token.Is(Sense.Name));

    /// <summary>李想由班主任谈, 李想说他跟班主任谈过了: a colleague stands between the student and the deed.</summary>
    private static bool TakesItOver(IReadOnlyList<Token> tokens, int deed)
    {
        var colleague = deed - 1;
        while (colleague > 0 && tokens[colleague].Is(Sense.Adverb | Sense.Day | Sense.TimeOfDay | Sense.Space) && !tokens[colleague].Is(Sense.With))
        {
            colleague--;
        }

        return colleague > 0 && tokens[colleague].Is(Sense.Companion | Sense.Colleague)
            && !(tokens[colleague - 1].Is(Sense.And) && !tokens[colleague - 1].Is(Sense.With)) && !tokens[colleague - 1].Is(Sense.Space | Sense.Mode)
            && tokens.Take(colleague).Any(token => token.Is(Sense.Name | Sense.Number))
            && (IsOf(tokens, colleague) || !Enumerable.Range(1, colleague).Any(i => tokens[i].Is(Sense.Name) && tokens[i - 1].Is(Sense.With)));
    }

    /// <summary>跟李想班主任聊了: with the colleague, about the student.</summary>
    private static bool IsOf(IReadOnlyList<Token> tokens, int colleague) =>
        tokens[tokens[colleague - 1].Is(Sense.Possessive) && colleague > 1 ? colleague - 2 : colleague - 1].Is(Sense.Name);
}
