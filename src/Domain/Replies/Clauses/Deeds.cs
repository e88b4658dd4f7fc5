namespace Tutorship.Domain.Replies;

/// <summary>Finds the words that say what was done, and cuts a stretch of a line so that each part holds one deed.</summary>
internal static class Deeds
{
    private const Sense LeftContext = Sense.Name | Sense.And | Sense.With | Sense.Day | Sense.TimeOfDay | Sense.ClassRef | Sense.Adverb
        | Sense.Also | Sense.Not | Sense.Each | Sense.Parent | Sense.Pronoun | Sense.Space | Sense.Number | Sense.Plan | Sense.Again
        | Sense.Others | Sense.All | Sense.Classmate | Sense.Filler | Sense.Failed | Sense.Self | Sense.Mode | Sense.Except;

    public static IReadOnlyList<IReadOnlyList<Token>> Cut(IReadOnlyList<Token> tokens)
    {
        var places = Places(tokens);
        List<IReadOnlyList<Token>> parts = [];
        var start = 0;
        foreach (var border in places.Count == 0 ? Listing.Borders(tokens) : [])
        {
            parts.Add([.. tokens.Take(border).Skip(start)]);
            start = border;
        }

        for (var i = 1; i < places.Count; i++)
        {
            if (BorderOf(tokens, start, places[i - 1], places[i]) is { } border && border > start)
            {
                parts.Add([.. tokens.Take(border).Skip(start)]);
                start = border;
            }
        }

        if (OpenEnds.Of(tokens, start, places) is { } end)
        {
            parts.Add([.. tokens.Take(end).Skip(start)]);
            start = end;
        }

        var rest = tokens.Skip(start).ToList();
        var taken = 0;
        foreach (var border in start > 0 && !places.Any(place => place >= start) ? Listing.Borders(rest) : [])
        {
            parts.Add([.. rest.Take(border).Skip(taken)]);
            taken = border;
        }

        parts.Add([.. rest.Skip(taken)]);
        return parts;
    }

    /// <summary>Places of all deed words; those that only name a topic (聊天的时候, 家访时间) are none.</summary>
    public static IReadOnlyList<int> Places(IReadOnlyList<Token> tokens, bool isBehindParent = false)
    {
        var hasParent = isBehindParent || tokens.Any(token => token.Is(Sense.Parent));
        return [.. Enumerable.Range(0, tokens.Count).Where(i => IsDeed(tokens, i, hasParent) && !IsTopic(tokens, i))];
    }

    private static bool IsDeed(IReadOnlyList<Token> tokens, int i, bool hasParent) =>
        tokens[i].Is(Sense.Talk | Sense.Visit | Sense.HomeSchool | Sense.TalkIfStudent)
        || (hasParent && tokens[i].Is(Sense.Contact))
        || (tokens[i].Is(Sense.Home) && IsGoneTo(tokens, i));

    /// <summary>去…家, 到…家里, …家去过.</summary>
    private static bool IsGoneTo(IReadOnlyList<Token> tokens, int home)
    {
        if (home + 1 < tokens.Count && tokens[home + 1].Is(Sense.Possessive))
        {
            return false;
        }

        if (home + 1 < tokens.Count && tokens[home + 1].Text is "楼下" or "小区" or "附近" or "门口" or "玩" or "玩了" or "住" or "过夜" or "做客")
        {
            return false;
        }

        if (home > 1 && home + 1 < tokens.Count && tokens[home + 1].Text is "回来" or "回来了" or "出来" or "归来" && tokens[home - 1].Is(Sense.Name) && tokens[home - 2].Text == "从")
        {
            return true;
        }

        var next = home + 1;
        while (next < tokens.Count && tokens[next].Is(Sense.Each | Sense.Also | Sense.Adverb) && !tokens[next].Is(Sense.Go))
        {
            next++;
        }

        if (next < tokens.Count && tokens[next].Is(Sense.Go) && home > 0 && tokens[home - 1].Is(Sense.Name | Sense.Number))
        {
            return true;
        }

        for (var i = home - 1; i >= 0 && i >= home - 8; i--)
        {
            if (tokens[i].Is(Sense.Go) || (tokens[i].Text == "在" && home + 1 < tokens.Count && tokens[home + 1].Is(Sense.Talk | Sense.With)))
            {
                return home - i > 1;
            }

            if (!tokens[i].Is(Sense.Name | Sense.Number | Sense.Pronoun | Sense.Aspect | Sense.Space | Sense.And | Sense.Classmate | Sense.ClassRef
                | Sense.Possessive | Sense.Parent))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsTopic(IReadOnlyList<Token> tokens, int i)
    {
        var next = i + 1;
        if (tokens[i].Text == "聊天" && !(next < tokens.Count && tokens[next].Is(Sense.Done)) && tokens.Take(i).Any(token => token.Text is "上课" or "课上" or "课堂上" or "老是" or "总是"))
        {
            return true;
        }

        if (tokens[i].Text is "电话" or "微信" && next < tokens.Count && tokens[next].Text is "是" or "号" or "名" or "换" or "多少" or "头像" or "诈骗")
        {
            return true;
        }

        if (next < tokens.Count && tokens[next].Is(Sense.Possessive) && tokens[i].Text.Length > 1)
        {
            next++;
            return next < tokens.Count && (tokens[next].Is(Sense.Topic) || tokens[next].Text is "时");
        }

        return next < tokens.Count && IsPaper(tokens[next]) && tokens[i].Text.Length > 1 && !tokens[i].Is(Sense.TalkIfStudent);
    }

    /// <summary>谈话记录, 家访安排: paper or business; but 谈话内容：学习 tells of a talk.</summary>
    private static bool IsPaper(Token token) =>
        token.Is(Sense.Topic) && token.Text is not ("内容" or "对象" or "主题" or "情况" or "重点" or "要点" or "结果" or "过程" or "问题" or "效果");

    private static int? BorderOf(IReadOnlyList<Token> tokens, int start, int earlier, int later)
    {
        if ((tokens[earlier].Is(Sense.Told) && !tokens[earlier].Is(Sense.Talk)) || IsArrival(tokens, earlier, later)
            || (later == earlier + 2 && tokens[earlier + 1].Text == "了" && tokens[earlier].Text == tokens[later].Text))
        {
            return null;
        }

        if (later - earlier == 2 && tokens[later - 1].Is(Sense.And) && AreTwoKinds(tokens[earlier], tokens[later]) && tokens.Take(later).Any(token => token.Is(Sense.Name | Sense.Number | Sense.All)))
        {
            return later - 1;
        }

        var left = later;
        while (left - 1 > earlier && tokens[left - 1].Is(LeftContext) && !tokens[left - 1].Is(Sense.Aspect & ~Sense.Name))
        {
            left--;
        }

        var hasOwnObjects = later + 1 < tokens.Count && tokens.Skip(later + 1)
            .SkipWhile(token => token.Is(Sense.Aspect | Sense.Space | Sense.Filler | Sense.Contact | Sense.TalkIfStudent)).FirstOrDefault()?.Is(Sense.Name | Sense.Number) == true;
        var leads = !tokens.Take(earlier).Skip(start).Any(token => token.Is(Sense.Name | Sense.Number | Sense.All | Sense.Each | Sense.Pronoun | Sense.Others));
        if (leads)
        {
            left = PastObjects(tokens, left, later, hasOwnObjects);
            while (left < later && tokens[left].Is(Sense.Parent | Sense.Possessive | Sense.Classmate))
            {
                left++;
            }
        }

        var context = tokens.Take(later).Skip(left).SkipWhile(token => token.Is(Sense.Space) || token.Text is "但" or "但是" or "不过" or "可是").ToList();
        var isDone = later + 1 < tokens.Count && tokens[later + 1].Is(Sense.Done);
        var afterSpace = left < later && tokens[left].Is(Sense.Space);
        var isOwn = context.Count > 0 && context[0] switch
        {
            var first when first.Is(Sense.Pronoun) => afterSpace && isDone,
            var first when first.Is(Sense.Also) => true,
            var first when first.Is(Sense.Not | Sense.Plan) && tokens[earlier + 1].Is(Sense.Done) && tokens[later].Is(Sense.Contact | Sense.Visit | Sense.HomeSchool) => true,
            var first when first.Is(Sense.Again) && tokens[left - 1].Is(Sense.Done) => true,
            var first when first.Is(Sense.With) && !first.Is(Sense.Name) =>
                (afterSpace || isDone || context.Any(token => token.Is(Sense.Also))) && context.Any(token => token.Is(Sense.Name | Sense.Parent | Sense.Number)),
            _ => context.Any(token => token.Is(Sense.Name | Sense.Number | Sense.Others | Sense.All))
                || (afterSpace && context.Any(token => token.Is(Sense.Parent | Sense.Day | Sense.Not | Sense.Plan | Sense.Again)))
                || context.Any(token => token.Is(Sense.Day)),
        };
        var hasObjectsBefore = tokens.Take(left).Skip(start).Any(token => token.Is(Sense.Name | Sense.Number | Sense.All | Sense.Pronoun | Sense.Others | Sense.Somebody | Sense.Each));
        return (isOwn || (hasOwnObjects && (tokens[later].Is(Sense.Talk | Sense.Visit | Sense.HomeSchool) || tokens.Skip(later).Any(token => token.Is(Sense.Parent))) && left > earlier + 1)) && hasObjectsBefore
            ? left
            : null;
    }

    /// <summary>他爷爷来校也沟通了: who came is who was spoken to.</summary>
    private static bool IsArrival(IReadOnlyList<Token> tokens, int earlier, int later) => earlier > 0 && tokens[earlier - 1].Is(Sense.Parent)
        && tokens[earlier].Is(Sense.Mode) && tokens[earlier].Is(Sense.Contact) && tokens[earlier].Is(Sense.Remark) && tokens[earlier].Mode == ContactMode.InPerson
        && tokens.Take(later).Skip(earlier + 1).All(token => token.Is(Sense.Adverb | Sense.Also | Sense.Space | Sense.Aspect));

    /// <summary>家访+谈话, 谈话、家校沟通; 走访、沟通 is one visit.</summary>
    private static bool AreTwoKinds(Token one, Token other) =>
        (one.Is(Sense.Talk) && other.Is(Sense.Visit | Sense.HomeSchool)) || (one.Is(Sense.Visit) && (other.Is(Sense.HomeSchool) || other.Text is "谈话" or "谈心" or "谈心谈话" or "面谈" or "约谈"));

    /// <summary>谈了张三 李想没谈: the names right behind a leading deed are its own, the last may be the next one's.</summary>
    private static int PastObjects(IReadOnlyList<Token> tokens, int left, int later, bool hasOwnObjects)
    {
        var names = Enumerable.Range(left, later - left).Where(i => tokens[i].Is(Sense.Name | Sense.Number)).ToList();
        if (names.Count == 0)
        {
            return left;
        }

        if (hasOwnObjects)
        {
            return names[^1] + 1;
        }

        var last = names[^1];
        while (last - 1 > left && tokens[last - 1].Is(Sense.Name | Sense.And))
        {
            last--;
        }

        return names.Count == 1 || last <= names[0] ? names[^1] + 1 : last;
    }
}
