namespace Tutorship.Domain.Replies;

/// <summary>Words that mean something else beside their neighbours: 约四十分钟 plans nothing, 别的没什么 speaks of nobody.</summary>
internal static class Homographs
{
    /// <summary>In words.</summary>
    private const int LongestTitle = 8;

    public static IReadOnlyList<Token> Settle(IReadOnlyList<Token> tokens) =>
        [.. tokens.Select((token, i) => Settled(tokens, i) is { } sense ? token with { Sense = sense } : token)];

    private static Sense? Settled(IReadOnlyList<Token> tokens, int i) => tokens[i] switch
    {
        _ when Forms.IsLabel(tokens, i) => Sense.Filler,
        _ when IsInTitle(tokens, i) => Sense.Everyday,
        { Text: "几个人" } when i > 0 && (tokens[i - 1].Is(Sense.Unknown | Sense.Everyday | Sense.Strategy) || tokens[i - 1].Text == "被") => Sense.Everyday,
        { Text: "约" } when IsDuration(Next(tokens, i)) => Sense.Filler,
        { Text: "别的" or "其他" or "其它" or "其余" or "其余的" or "其他的" } when IsAllWell(tokens, i + 1) => Sense.Everyday,
        { Text: "是" } when i > 0 && tokens[i - 1].Is(Sense.Name | Sense.Number | Sense.Others) && Next(tokens, i)?.Is(Sense.Mode | Sense.Day) == true => Sense.Filler,
        { Text: "谈得" or "聊得" } when !IsPraised(Next(tokens, i)) => Sense.Everyday,
        { Text: "家" or "家里" or "家中" } when IsCalled(tokens, i) => Sense.Parent,
        { Text: var text } when MeansLacking(text) && i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Name | Sense.Number) => Sense.Lacking,
        { Text: "漏" or "少" or "落" } when i + 2 < tokens.Count && tokens[i + 1].Text == "了" && tokens[i + 2].Is(Sense.Name) => Sense.Lacking,
        { Text: "不算" } when i > 0 && tokens[i - 1].Is(Sense.Name | Sense.Number) && (i + 1 == tokens.Count || tokens[i + 1].Is(Sense.Break | Sense.Filler)) => Sense.Lacking,
        { Text: "到访" } when i + 2 < tokens.Count && tokens[i + 1].Is(Sense.Name) && tokens[i + 2].Is(Sense.Home) => Sense.Visit,
        { Text: "想去" } when i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Visit) => Sense.Plan,
        { Text: "方便" } when tokens[i].Is(Sense.Name) && IsWish(tokens, i + 1) => Sense.Everyday,
        _ when Headings.PaperKind(tokens[i]) is { } kind && IsFilledIn(tokens, i + 1) => (kind == EntryKind.Visit ? Sense.Visit : Sense.Talk) | Sense.Done,
        _ => null,
    };

    /// <summary>看了电影《交流》: the title of a work.</summary>
    private static bool IsInTitle(IReadOnlyList<Token> tokens, int i)
    {
        for (var open = i - 1; tokens[i].Is(Sense.Talk | Sense.Visit | Sense.Contact | Sense.TalkIfStudent) && open >= Math.Max(0, i - LongestTitle); open--)
        {
            if (tokens[open].Text is "《" or "》")
            {
                return tokens[open].Text == "《";
            }
        }

        return false;
    }

    /// <summary>缺李想, 差 3: who is left, before a name or a number.</summary>
    public static bool MeansLacking(string text) => text is "缺" or "差" or "漏" or "漏了" or "少" or "少了";

    /// <summary>跟李想家里通了电话, 联系了李想家里: those at home. 去李想家 goes there.</summary>
    private static bool IsCalled(IReadOnlyList<Token> tokens, int home)
    {
        if (home == 0 || !tokens[home - 1].Is(Sense.Name | Sense.Number | Sense.Pronoun) || !(home + 1 == tokens.Count || tokens[home + 1].Is(Sense.Contact | Sense.Space | Sense.Break | Sense.Mode)))
        {
            return false;
        }

        if (home + 1 < tokens.Count && tokens[home + 1].Text is "来电话" or "打来电话" or "来电" or "打电话来" or "打了电话来")
        {
            return true;
        }

        var before = home - 2;
        while (before >= 0 && tokens[before].Is(Sense.Name | Sense.And | Sense.ClassRef | Sense.Aspect) && !tokens[before].Is(Sense.With))
        {
            before--;
        }

        return before >= 0 && (tokens[before].Is(Sense.Contact) || (tokens[before].Is(Sense.With) && home + 1 < tokens.Count && tokens[home + 1].Is(Sense.Contact)));
    }

    /// <summary>聊得不错, 谈得很深: it took place. 平时谈得不多 tells of none.</summary>
    private static bool IsPraised(Token? token) => token?.Text is { } text
        && (text is "不错" or "还" or "比较" or "非常" or "特别" or "十分" or "深入" or "愉快" or "开心" or "顺利" or "融洽" or "可以" || text[0] is '很' or '挺' or '蛮' or '好' or '深' or '久' or '透');

    private static bool IsDuration(Token? token) => token?.Is(Sense.Quantity) == true
        && token.Text.IndexOfAny(['分', '时', '钟', '节', '刻', '次', '课']) >= 0;

    /// <summary>没什么, 都还好, 一切正常.</summary>
    private static bool IsAllWell(IReadOnlyList<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Is(Sense.Each | Sense.Also | Sense.Adverb | Sense.Space) && !tokens[i].Is(Sense.Talk | Sense.Visit))
        {
            i++;
        }

        return i < tokens.Count && tokens[i].Is(Sense.Everyday | Sense.Remark | Sense.Topic) && !tokens[i].Is(Sense.Done | Sense.Contact | Sense.Name);
    }

    /// <summary>方便今天聊吗, 方便加个微信的话: whether it suits, not a student.</summary>
    private static bool IsWish(IReadOnlyList<Token> tokens, int i)
    {
        var clause = tokens.Skip(i).TakeWhile(token => !token.Is(Sense.Break)).ToList();
        return clause.Exists(token => token.Is(Sense.Talk | Sense.Visit | Sense.Contact)) && !clause.Exists(token => token.Is(Sense.Done | Sense.Not | Sense.Parent))
            && (clause.Exists(token => token.Is(Sense.Question) || token.Text is "话" or "的话") || tokens.Skip(i + clause.Count).FirstOrDefault()?.Text == "?");
    }

    /// <summary>家访记录：张三, in one line.</summary>
    private static bool IsFilledIn(IReadOnlyList<Token> tokens, int colon) =>
        colon < tokens.Count && tokens[colon].Text == ":" && !tokens[colon - 1].Text.EndsWith("名单", StringComparison.Ordinal) && Next(tokens, colon)?.Is(Sense.Name | Sense.Number) == true;

    private static Token? Next(IReadOnlyList<Token> tokens, int i) =>
        tokens.Skip(i + 1).FirstOrDefault(token => !token.Is(Sense.Space));
}
