namespace Tutorship.Domain.Replies;

/// <summary>
/// What a line's words mean only together: 不是 A，是 B means B; the 1. of a numbered line is no list place when a name follows.
/// </summary>
internal static class Corrections
{
    /// <summary>How far ahead a deed is looked for that belongs to 请假的李想.</summary>
    private const int Nearby = 30;

    /// <summary>谈了李想，哦不，李思远: whoever was named just before was not meant.</summary>
    private static readonly HashSet<string> Slips = ["哦不", "噢不", "啊不", "哎不", "诶不", "额不", "不不", "啊不对", "哦不对", "噢不对", "哎不对", "不对", "哦不是", "噢不是", "啊不是", "哎不是", "额不是"];

    public static IReadOnlyList<Token> Apply(IReadOnlyList<Token> tokens, ReplyContext context)
    {
        List<Token> corrected = [.. tokens];
        DropLineNumber(corrected, context);
        TakeForDays(corrected, context);
        for (var i = 1; i < corrected.Count; i++)
        {
            if (corrected[i].Text == "." && corrected[i].Is(Sense.Break) && corrected[i - 1].Is(Sense.Number) && (i < 2 || corrected[i - 2].Is(Sense.Space | Sense.Break)))
            {
                corrected[i] = corrected[i] with { Sense = Sense.Space };
            }
        }

        var students = corrected.Count(token => token.Is(Sense.Name | Sense.Number));
        var affirms = corrected.Exists(token => token.Text is "是" or "而是" or "就是" or "改成" or "应该是");
        for (var i = 0; i < corrected.Count; i++)
        {
            if (corrected[i].Text is "不是" or "而不是" or "哦不是" or "噢不是" or "啊不是" or "哎不是" or "额不是" && Next(corrected, i) is { } denied && corrected[denied].Is(Sense.Name | Sense.Number)
                && students > 1 && (affirms || corrected.Take(i).Any(token => token.Is(Sense.Name))))
            {
                students--;
                foreach (var said in Enumerable.Range(0, denied).Where(said => corrected[said].Is(Sense.Name) && corrected[said].Text == corrected[denied].Text).ToList())
                {
                    corrected[said] = Plain(corrected[said]);
                }

                corrected[denied] = Plain(corrected[denied]);
                corrected[i] = Plain(corrected[i]);
            }
            else if (corrected[i].Text is "还是" or "或者" or "或" or "要么" && i > 0 && i + 1 < corrected.Count && Either(corrected[i - 1], corrected[i + 1]) is { } either)
            {
                corrected[i - 1] = either;
                corrected[i] = Plain(corrected[i]);
                corrected[i + 1] = Plain(corrected[i + 1]);
            }
            else if ((Slips.Contains(corrected[i].Text) || corrected[i].Text is "错了" or "记错了" or "说错了" or "写错了" or "打错了") && DaySetRight(corrected, i) is var (wrongDay, rightDay))
            {
                corrected[wrongDay] = corrected[wrongDay] with { Day = corrected[rightDay].Day };
                corrected[rightDay] = Plain(corrected[rightDay]);
            }
            else if (KindSetRight(corrected, i) is var (wrongKind, rightKind))
            {
                corrected[wrongKind] = corrected[rightKind] with { Sense = corrected[rightKind].Is(Sense.Talk | Sense.Visit | Sense.HomeSchool) ? corrected[rightKind].Sense : corrected[rightKind].Sense | Sense.Talk, Start = corrected[wrongKind].Start, End = corrected[wrongKind].End };
                foreach (var dropped in Enumerable.Range(i, rightKind - i + 1).Where(dropped => !corrected[dropped].Is(Sense.Space | Sense.Break)))
                {
                    corrected[dropped] = Plain(corrected[dropped]);
                }
            }
            else if (corrected[i].Is(Sense.Failed) && i + 2 < corrected.Count && corrected[i + 1].Is(Sense.Possessive) && corrected[i + 2].Is(Sense.Name)
                && corrected.Skip(i + 3).Take(Nearby).Any(token => token.Is(Sense.Talk | Sense.Visit | Sense.HomeSchool | Sense.TalkIfStudent)))
            {
                corrected[i] = Plain(corrected[i]);
                corrected[i + 1] = Plain(corrected[i + 1]);
            }
            else if (PersonSigns.Tells(corrected[i]) && i > 0 && corrected[i - 1].Is(Sense.Aspect | Sense.Talk | Sense.Visit) && i + 2 < corrected.Count
                && corrected[i + 1].Is(Sense.Possessive) && corrected[i + 2].Is(Sense.Name))
            {
                corrected[i] = Plain(corrected[i]);
                corrected[i + 1] = Plain(corrected[i + 1]);
            }
            else if ((Slips.Contains(corrected[i].Text) || corrected[i].Text is "更正" or "打错了" or "写错了" or "说错了" or "弄错了" or "搞错了" or "不是") && IsSetRight(corrected, i))
            {
                var wrong = corrected.FindLastIndex(i, token => token.Is(Sense.Name | Sense.Number));
                if (wrong >= 0)
                {
                    corrected[wrong] = Plain(corrected[wrong]);
                }
            }
            else if (Slips.Contains(corrected[i].Text) && TakenBack(corrected, i) is { } untold)
            {
                foreach (var told in Enumerable.Range(0, i).Where(told => corrected[told].Is(Sense.Name | Sense.Number) && corrected[told].Text == untold).ToList())
                {
                    corrected[told] = Plain(corrected[told]);
                }
            }
            else if (corrected[i].Text is "别人" or "别的" && !(i + 1 < corrected.Count && corrected[i + 1].Is(Sense.Each | Sense.Also | Sense.Talk | Sense.Visit | Sense.Finished | Sense.Not)))
            {
                corrected[i] = corrected[i] with { Sense = Sense.Somebody };
            }
            else if (corrected[i].Text is "是" or "而是" or "就是" && Next(corrected, i) is { } affirmed && corrected[affirmed].Is(Sense.Name | Sense.Number))
            {
                corrected[i] = Plain(corrected[i]);
            }
        }

        return corrected;
    }

    private static void DropLineNumber(List<Token> tokens, ReplyContext context)
    {
        var first = tokens.FindIndex(token => !token.Is(Sense.Space));
        if (first < 0 || !tokens[first].Is(Sense.Number) || tokens[first].Places is not { } places || places.From != places.To)
        {
            return;
        }

        var name = first + 1;
        while (name < tokens.Count && (tokens[name].Is(Sense.Space | Sense.Break) || tokens[name].Text == "、"))
        {
            name++;
        }

        if (name > first + 1 && name < tokens.Count && tokens[name].Naming is { } naming
            && (places.In(context.List) is null || naming is Naming.One || tokens[first + 1].Text != " "))
        {
            tokens[first] = Plain(tokens[first]);
            if (tokens[first + 1].Is(Sense.Break))
            {
                tokens[first + 1] = tokens[first + 1] with { Sense = Sense.Space };
            }
        }
    }

    /// <summary>2和4，11-27聊的: beside other places of the list, what begins behind its end is a day.</summary>
    private static void TakeForDays(List<Token> tokens, ReplyContext context)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is { Day: not null, Places: { } places } && context.List is { } list && places.From > list.Count
                && tokens.Exists(other => other.Is(Sense.Name | Sense.Number) && other.Day is null))
            {
                tokens[i] = tokens[i] with { Sense = Sense.Day, Places = null };
            }
        }
    }

    /// <summary>谈了李想，哦不，是李思远: who is named behind takes the place of who was named before.</summary>
    private static bool IsSetRight(List<Token> tokens, int i)
    {
        var rest = tokens.Skip(i + 1).SkipWhile(token => token.Is(Sense.Space | Sense.Break | Sense.With) && !token.Is(Sense.Contact)).Take(2).ToList();
        return (Slips.Contains(tokens[i].Text) && rest is [{ Naming: not null } or { Places: not null }, ..]) || rest is [{ Text: "是" or "应该是" or "应为" or "应是" or "谈的是" }, { Naming: not null } or { Places: not null }];
    }

    /// <summary>李娜还是黎娜, 周一或者周二: one of the two.</summary>
    private static Token? Either(Token one, Token other) => one is { Day: not null, Places: null } && other is { Day: not null, Places: null } ? one with { Day = SpokenDay.Unreadable } : one.Naming is Naming.One first && other.Naming is Naming.One second && first.Student != second.Student
        ? one with { Naming = new Naming.Several([first.Student, second.Student]) }
        : null;

    /// <summary>上周三谈的，不对，是上周四: the day said last is the one.</summary>
    private static (int Wrong, int Right)? DaySetRight(List<Token> tokens, int i)
    {
        var right = i + 1;
        while (right < tokens.Count && (tokens[right].Is(Sense.Space | Sense.Break) || tokens[right].Text is "是" or "应该是" or "应是" or "应为"))
        {
            right++;
        }

        var wrong = tokens.FindLastIndex(i, token => token.Day is not null && token.Places is null);
        return wrong >= 0 && right < tokens.Count && tokens[right] is { Day: not null, Places: null } && tokens.Skip(right + 1).TakeWhile(token => !token.Is(Sense.Break)).All(token => token.Is(Sense.Space | Sense.TimeOfDay | Sense.Possessive | Sense.Talk | Sense.Filler))
            ? (wrong, right)
            : null;
    }

    /// <summary>家访了李想，写错了，是谈话; 哦不是家访，是电话: the kind said last is the one.</summary>
    private static (int Wrong, int Right)? KindSetRight(List<Token> tokens, int i)
    {
        const Sense Kinds = Sense.Talk | Sense.Visit | Sense.HomeSchool | Sense.TalkIfStudent;
        if (!Slips.Contains(tokens[i].Text) && tokens[i].Text is not ("写错了" or "说错了" or "打错了" or "弄错了" or "搞错了" or "记错了" or "错了" or "不是"))
        {
            return null;
        }

        var right = i + 1;
        while (right < tokens.Count && (tokens[right].Is(Sense.Space | Sense.Break) || tokens[right].Text is "是" or "应该是" or "不是" || (tokens[right].Is(Kinds) && right + 1 < tokens.Count && tokens[right + 1].Is(Sense.Break))))
        {
            right++;
        }

        var wrong = tokens.FindLastIndex(i, token => token.Is(Kinds));
        return wrong >= 0 && right < tokens.Count && tokens[right].Is(Kinds | Sense.Mode) && tokens[right - 1].Text is "是" or "应该是" && tokens.Skip(right + 1).All(token => token.Is(Sense.Space | Sense.Break | Sense.Filler))
            ? (wrong, right)
            : null;
    }

    /// <summary>1谈了，2也谈了，不对，2没谈: of whom it is denied again.</summary>
    private static string? TakenBack(List<Token> tokens, int i)
    {
        var rest = tokens.Skip(i + 1).SkipWhile(token => token.Is(Sense.Space | Sense.Break)).ToList();
        return rest.Count > 1 && rest[0].Is(Sense.Name | Sense.Number)
            && rest.Skip(1).SkipWhile(token => token.Is(Sense.Adverb | Sense.Space)).FirstOrDefault()?.Is(Sense.Not | Sense.Failed) == true ? rest[0].Text : null;
    }

    private static int? Next(List<Token> tokens, int i)
    {
        for (var next = i + 1; next < tokens.Count; next++)
        {
            if (!tokens[next].Is(Sense.Space | Sense.With))
            {
                return next;
            }
        }

        return null;
    }

    private static Token Plain(Token token) => new(token.Start, token.End, token.Text, Sense.Filler);
}
