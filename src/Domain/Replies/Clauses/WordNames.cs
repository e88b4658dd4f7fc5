namespace Tutorship.Domain.Replies;

/// <summary>
/// Which words that are also names are meant as names: where a name must stand, and where only a person can be meant
/// (温馨最近情绪低落，聊了聊). Everywhere else 夏天 is the summer.
/// </summary>
internal static class WordNames
{
    /// <summary>How far around a word is looked for what tells of a person.</summary>
    private const int Nearby = 30;

    private static readonly HashSet<string> Denying = ["不是", "而不是"];

    private static readonly HashSet<string> Affirming = ["是", "而是", "就是", "应该是"];

    public static bool AreMeant(IReadOnlyList<Token> tokens, List<Token> before, int i, int next) =>
        !IsTaught(tokens, before, next)
        && (SlotBorders.IsSlot(tokens, before, i, next)
            || (SlotBorders.Opens(before) && (IsOfFamily(tokens, next) || IsCounted(tokens, next) || IsDone(tokens, before, next)))
            || IsJoined(tokens, before, next)
            || IsAffirmed(tokens, before, next)
            || (IsOwn(tokens[i]) && (IsSubject(tokens, before, next) || IsAddressed(tokens, before, next)) && LeavesDeedOpen(tokens, i)));

    /// <summary>讲了唐诗, 学了宋词: what was taught, not who; 告知常青家长 tells a parent.</summary>
    private static bool IsTaught(IReadOnlyList<Token> tokens, List<Token> before, int next)
    {
        var verb = before.FindLastIndex(before.Count - 1, Math.Min(before.Count, Nearby), token => !token.Is(Sense.Aspect) || token.Is(Sense.With | Sense.Go));
        return before.Count > 0 && !IsOfFamily(tokens, next) && !(next < tokens.Count && tokens[next].Is(Sense.Parent | Sense.Classmate))
            && (verb < 0 ? before.All(token => !token.Is(Sense.Possessive))
                : before[verb].Is(Sense.Told & ~Sense.Contact) && before[verb].Is(Sense.Contact) && !before[verb].Is(Sense.With)
                    || (verb < before.Count - 1 && before[verb].Is(Sense.Unknown | Sense.Everyday)));
    }

    /// <summary>常青他妈, 温馨她家.</summary>
    private static bool IsOfFamily(IReadOnlyList<Token> tokens, int next) =>
        next + 1 < tokens.Count && tokens[next].Is(Sense.Pronoun) && tokens[next + 1].Is(Sense.Parent | Sense.Home);

    /// <summary>唐诗宋词元曲三位都谈了, 江河常青两个人聊了专业.</summary>
    private static bool IsCounted(IReadOnlyList<Token> tokens, int next)
    {
        var end = Math.Min(tokens.Count, next + Nearby);
        while (next < end && (tokens[next].Is(Sense.And) || (tokens[next].Is(Sense.Name) && SlotBorders.IsWord(tokens[next]))))
        {
            next++;
        }

        return next + 1 < end && tokens[next].Is(Sense.Quantity | Sense.Pronoun) && tokens[next].Text[^1] is '位' or '个' or '人' or '名' or '俩' && tokens[next].Text[0] is not ('一' or '1' or '每')
            && (tokens[next + 1].Is(Sense.Each | Sense.Talk | Sense.Visit | Sense.Somebody | Sense.Classmate | Sense.Also) || tokens[next + 1].Text == "人");
    }

    /// <summary>家访过夏天了.</summary>
    private static bool IsDone(IReadOnlyList<Token> tokens, List<Token> before, int next) =>
        before.Count > 1 && before[^1].Is(Sense.Done) && before[^2].Is(Sense.Talk | Sense.Visit)
        && next < tokens.Count && tokens[next].Text == "了" && SlotBorders.Closes(tokens, next + 1);

    /// <summary>江河和路遥闹矛盾: who stands beside a student is one.</summary>
    private static bool IsJoined(IReadOnlyList<Token> tokens, List<Token> before, int next) =>
        before.Count > 1 && before[^1].Is(Sense.And) && before[^2].Is(Sense.Name)
        && next < tokens.Count && !tokens[next].Is(Sense.Possessive | Sense.Name);

    /// <summary>谈的是江河，不是常青; 不是江河，是常青.</summary>
    private static bool IsAffirmed(IReadOnlyList<Token> tokens, List<Token> before, int next)
    {
        var verb = before.FindLastIndex(token => !token.Is(Sense.Space));
        return verb >= 0 && (Denying.Contains(before[verb].Text) || Affirming.Contains(before[verb].Text))
            && (SlotBorders.Closes(tokens, next) || Denying.Contains(tokens[next].Text) || Affirming.Contains(tokens[next].Text))
            && (SaysWhoItWas(before, verb) || IsSetRight(tokens, before.Count));
    }

    /// <summary>谈的是, 谈话对象是, 联系的不是.</summary>
    private static bool SaysWhoItWas(List<Token> before, int verb) =>
        verb > 0 && (before[verb - 1].Text is "对象" or "谈话对象" or "家访对象"
            || (verb > 1 && before[verb - 1].Is(Sense.Possessive) && before[verb - 2].Is(Sense.Talk | Sense.Visit | Sense.TalkIfStudent | Sense.HomeSchool)));

    /// <summary>Both a name that is denied and one that is affirmed, and nothing before them but the frame of a sentence.</summary>
    private static bool IsSetRight(IReadOnlyList<Token> tokens, int place)
    {
        var start = Math.Max(0, place - Nearby);
        var end = Math.Min(tokens.Count, place + Nearby);
        var first = Enumerable.Range(start, end - start).First(i => Denying.Contains(tokens[i].Text) || Affirming.Contains(tokens[i].Text));
        return tokens.Take(first).Skip(start).All(token => Part.IsStructural(token) && !token.Is(Sense.Told))
            && IsBeforeName(tokens, start, end, Denying) && IsBeforeName(tokens, start, end, Affirming);
    }

    private static bool IsBeforeName(IReadOnlyList<Token> tokens, int start, int end, HashSet<string> verbs) =>
        Enumerable.Range(start, Math.Max(0, end - start - 1)).Any(i => verbs.Contains(tokens[i].Text)
            && tokens.Skip(i + 1).SkipWhile(token => token.Is(Sense.Space | Sense.With)).FirstOrDefault()?.Is(Sense.Name) == true);

    /// <summary>温馨最近情绪低落, 元曲的物理考了45分: what only a person has or does.</summary>
    private static bool IsSubject(IReadOnlyList<Token> tokens, List<Token> before, int next) =>
        (before.Count == 0 || before[^1].Is(Sense.Break | Sense.Space | Sense.Day | Sense.TimeOfDay | Sense.Filler)) && PersonSigns.StandAt(tokens, next);

    /// <summary>跟石磊谈笑风生，聊得不错.</summary>
    private static bool IsAddressed(IReadOnlyList<Token> tokens, List<Token> before, int next) =>
        before.Count > 0 && before[^1].Is(Sense.With) && next < tokens.Count && !tokens[next].Is(Sense.Possessive | Sense.Unknown)
        && tokens[next].Text is not ("一样" or "相关" or "有关" or "无关");

    /// <summary>A deed is told and nobody else is named with whom it could have been.</summary>
    private static bool LeavesDeedOpen(IReadOnlyList<Token> tokens, int i)
    {
        var near = tokens.Take(i + Nearby).Skip(Math.Max(0, i - Nearby)).ToList();
        return near.Exists(token => token.Is(Sense.Talk | Sense.Visit | Sense.TalkIfStudent))
            && !near.Exists(token => token.Is(Sense.Somebody | Sense.Number) || (token.Is(Sense.Name) && !SlotBorders.IsWord(token)));
    }

    private static bool IsOwn(Token token) => token.Naming is Naming.One or Naming.Several;
}
