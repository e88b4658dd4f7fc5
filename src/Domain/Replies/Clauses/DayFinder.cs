namespace Tutorship.Domain.Replies;

/// <summary>Which days of a part are the day of the deed, and which belong to what is told (他昨天打架).</summary>
internal static class DayFinder
{
    private const Sense Frame = Sense.With | Sense.And | Sense.Name | Sense.Number | Sense.Space | Sense.Break | Sense.Talk | Sense.Visit | Sense.Contact
        | Sense.TalkIfStudent | Sense.HomeSchool | Sense.Mode | Sense.Companion | Sense.Go | Sense.Not | Sense.Failed | Sense.Plan | Sense.Again
        | Sense.Possessive | Sense.ClassRef | Sense.All | Sense.Each | Sense.Adverb | Sense.Parent | Sense.Classmate | Sense.Self
        | Sense.Somebody | Sense.Finished | Sense.Except | Sense.Others | Sense.Day | Sense.Lacking | Sense.Quantity;

    public static IReadOnlyList<SpokenDay> Find(IReadOnlyList<Token> tokens, int deed)
    {
        List<SpokenDay> days = [];
        var hasNames = tokens.Any(token => token.Is(Sense.Name));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is { Day: { } day } token && (!token.Is(Sense.Number) || hasNames) && Counts(tokens, i, deed, day))
            {
                days.Add(day);
            }
        }

        return days;
    }

    private static bool Counts(IReadOnlyList<Token> tokens, int i, int deed, SpokenDay day)
    {
        if (IsFieldOfForm(tokens, i) || IsSetRight(tokens, i) || (i == deed + 2 && deed >= 0 && tokens[i - 1].Text is "是" or "在" or "是在"))
        {
            return true;
        }

        if (i > 0 && tokens[i - 1].Text is "不是" or "而不是")
        {
            return false;
        }

        if (deed >= 0 && i > deed && i + 2 < tokens.Count && tokens[i + 1].Is(Sense.Possessive) && !tokens[i + 2].Is(Sense.Space | Sense.Break | Sense.Talk | Sense.Visit))
        {
            return false;
        }

        if (deed < 0 && string.Concat(tokens.Take(i).Select(token => token.Text)).Trim() is "日期写" or "日期是" or "时间写" or "算" or "记到" or "记在" or "记成" or "写成" or "算到" or "按")
        {
            return true;
        }

        var (start, end) = ChunkOf(tokens, i);
        var next = i + 1;
        while (next < tokens.Count && tokens[next].Is(Sense.TimeOfDay | Sense.Filler | Sense.Day))
        {
            next++;
        }

        if (Enumerable.Range(start, i - start).Any(place => tokens[place].Is(Sense.Pronoun) && !tokens[place + 1].Is(Sense.Parent | Sense.Home))
            || tokens.Take(i).Skip(start).Any(token => token.Is(Sense.Told) || (token.Is(Sense.Unknown | Sense.Everyday) && !token.Is(Sense.All) && !NextIsDeed(tokens, next))
            || (token.Is(Sense.Parent) && deed < 0)))
        {
            return false;
        }

        if (next + 1 == tokens.Count && Headings.PaperKind(tokens[next]) is not null)
        {
            return true;
        }

        var isFrame = LeadsMentorsStory(tokens, i, deed) || next >= tokens.Count || tokens[next].Is(Frame) || (tokens[next].Is(Sense.Pronoun) && deed > next);
        if (!isFrame)
        {
            return false;
        }

        if (day.IsLoose && (deed < 0 || deed < i))
        {
            return IsAllThereIs(tokens, i, deed);
        }

        return (deed > i && deed >= 0) || tokens.Take(end).Skip(start).All(Part.IsStructural) || NextIsDeed(tokens, next);
    }

    /// <summary>昨天晚上值班查完寝回来把李想留下来谈了谈: what the mentor did on that day, up to whom he spoke to.</summary>
    private static bool LeadsMentorsStory(IReadOnlyList<Token> tokens, int i, int deed)
    {
        var name = Enumerable.Range(0, Math.Max(0, deed)).FirstOrDefault(place => tokens[place].Is(Sense.Name | Sense.Number) && tokens[place].Day is null, -1);
        return name > i + 1 && tokens.Take(i).All(token => token.Is(Sense.Space | Sense.Filler | Sense.Self))
            && (tokens[name - 1].Is(Sense.With) || tokens[name - 1].Text is "把" or "将")
            && !tokens.Take(name).Skip(i + 1).Any(token => token.Is(Sense.Day | Sense.Not | Sense.Failed | Sense.Strategy | Sense.Pronoun | Sense.Somebody | Sense.Companion) || PersonSigns.Tells(token) || token.Text[0] is '没' or '不');
    }

    /// <summary>不是今天，是昨天: the day that takes another's place.</summary>
    private static bool IsSetRight(IReadOnlyList<Token> tokens, int i) => i > 2 && tokens[i - 1].Text is "是" or "而是"
        && tokens.Take(i - 1).Any(token => token.Text == "不是") && tokens.Take(i - 1).Last(token => !token.Is(Sense.Space)).Day is not null;

    /// <summary>时间11月18日, 日期：昨天: what a form's field holds.</summary>
    private static bool IsFieldOfForm(IReadOnlyList<Token> tokens, int i)
    {
        var label = i - 1;
        while (label >= 0 && (tokens[label].Is(Sense.Space) || tokens[label].Text is "是" or "为"))
        {
            label--;
        }

        return label >= 0 && tokens[label].Text is "时间" or "日期" && tokens.Take(label).All(token => token.Is(Sense.Space | Sense.Talk | Sense.Visit | Sense.HomeSchool))
            && tokens.Skip(i + 1).All(token => token.Is(Sense.Space | Sense.TimeOfDay | Sense.Day | Sense.Filler));
    }

    /// <summary>2、3 周末; 谈了张三 国庆期间: a vague day that goes with nothing else, at the very end.</summary>
    private static bool IsAllThereIs(IReadOnlyList<Token> tokens, int i, int deed) =>
        tokens.All(Part.IsStructural) && tokens.Skip(i + 1).All(token => token.Is(Sense.Space | Sense.TimeOfDay | Sense.Possessive))
        && i > 0 && tokens[i - 1].Is(Sense.Space) && (deed >= 0 || tokens.Any(token => token.Is(Sense.Name | Sense.Number)));

    private static bool NextIsDeed(IReadOnlyList<Token> tokens, int next) =>
        next < tokens.Count && tokens[next].Is(Sense.Talk | Sense.Visit | Sense.Contact);

    private static (int Start, int End) ChunkOf(IReadOnlyList<Token> tokens, int i)
    {
        var start = i;
        while (start > 0 && !tokens[start - 1].Is(Sense.Space | Sense.Break))
        {
            start--;
        }

        var end = i;
        while (end < tokens.Count && !tokens[end].Is(Sense.Space | Sense.Break))
        {
            end++;
        }

        return (start, end);
    }
}
