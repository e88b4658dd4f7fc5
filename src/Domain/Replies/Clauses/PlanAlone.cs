namespace Tutorship.Domain.Replies;

/// <summary>
/// Deeds without 了 that tell of themselves no more than a wish: 下午找李想聊聊; and, said early in the day, 李思远，今天谈.
/// </summary>
internal static class PlanAlone
{
    /// <summary>From this hour on 今天谈 looks back on the day.</summary>
    private const int Evening = 17;

    public static bool IsIt(IReadOnlyList<Token> tokens, int deed, DateTime now)
    {
        var isGoingOn = IsGoingOn(tokens, deed);
        if (!tokens.Skip(deed + 1).All(token => token.Is(Sense.Space | Sense.Filler) || (isGoingOn && token.Text is "着" or "中"))
            || tokens.Any(token => (token.Day is { IsToday: false } && !IsWeekdayAhead(tokens, token, deed, now)) || (IsOver(token, now) && !isGoingOn)))
        {
            return false;
        }

        return isGoingOn || IsUrged(tokens, deed) || tokens.Any(token => token.Day is { IsToday: false }) || (tokens[deed].Text is "聊聊" or "谈谈"
            ? tokens.Take(deed).Any(token => token.Is(Sense.With) || token.Is(Sense.Name | Sense.Pronoun))
            : tokens[deed].Text is "谈" or "聊" or "访" && now.Hour is >= 4 and < Evening
                && tokens.Take(deed).All(token => token.Is(Sense.Space) || token.Day is { IsToday: true }) && tokens.Take(deed).Any(token => token.Day is not null));
    }

    /// <summary>我马上过去找他谈, 赶紧找李想谈: about to be done.</summary>
    private static bool IsUrged(IReadOnlyList<Token> tokens, int deed) =>
        tokens.Take(deed).Any(token => token.Text is "马上" or "立刻" or "立即" or "赶紧" or "赶快" or "现在" or "这就" or "即刻");

    /// <summary>周五开完会找张三谈谈, 周五找张三谈, said on another day: the Friday to come. 上周五, and 周五谈的, are over.</summary>
    private static bool IsWeekdayAhead(IReadOnlyList<Token> tokens, Token day, int deed, DateTime now) =>
        day.Text[0] is '周' or '星' or '礼' && day.Day?.On != DateOnly.FromDateTime(now)
        && (tokens[deed].Text is "聊聊" or "谈谈" || (tokens[deed].Text is "谈" or "聊" && tokens.Take(deed).Any(token => token.Text == "找")));

    /// <summary>下午, said in the evening, looks back.</summary>
    private static bool IsOver(Token token, DateTime now) => token.Is(Sense.TimeOfDay | Sense.Day) && now.Hour is >= 4 and var hour
        && ((token.Text.EndsWith("下午", StringComparison.Ordinal) && hour >= 18)
            || (token.Text.EndsWith("中午", StringComparison.Ordinal) && hour >= 14)
            || (token.Text.EndsWith("上午", StringComparison.Ordinal) && hour >= 12)
            || (token.Text.EndsWith("早上", StringComparison.Ordinal) && hour >= 10));

    /// <summary>正在跟李想谈, 在和他谈话, 谈着呢: not over yet.</summary>
    private static bool IsGoingOn(IReadOnlyList<Token> tokens, int deed) =>
        Enumerable.Range(0, deed).Any(i => tokens[i].Text == "正在" || (tokens[i].Text is "在" or "正" && tokens[i + 1].Is(Sense.With)))
        || (deed + 1 < tokens.Count && tokens[deed + 1].Text == "着")
        || (deed + 2 == tokens.Count && tokens[deed + 1].Text == "中");
}
