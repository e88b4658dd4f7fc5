namespace Tutorship.Domain.Replies;

/// <summary>
/// Which names and numbers of a part are its students. Names before the kind word come first: once there is one, later names
/// belong to the note (跟张三谈了他和李想的矛盾).
/// </summary>
internal static class StudentFinder
{
    private const Sense Skippable = Sense.Aspect | Sense.Space | Sense.Filler | Sense.ClassRef | Sense.Day | Sense.TimeOfDay | Sense.Mode
        | Sense.And | Sense.Strategy | Sense.Classmate | Sense.Companion | Sense.Adverb | Sense.Quantity | Sense.Each | Sense.All
        | Sense.Contact | Sense.TalkIfStudent | Sense.Talk | Sense.Number | Sense.Name;

    private static readonly HashSet<string> Acquaintances = [.. "同桌 室友 舍友 闺蜜 前桌 后桌 邻座 朋友 好友 男友 女友 男朋友 女朋友 弟弟 妹妹 哥哥 姐姐 表哥 表姐 堂哥".Words()];

    public static IReadOnlyList<Token> Find(IReadOnlyList<Token> tokens, int deed, EntryKind? kind)
    {
        if (deed < 0)
        {
            return Partners.AskedAbout(tokens) is { } asked ? GroupFrom(tokens, asked)
                : Children.AreOfSeveral(tokens) ? Children.OfParents(tokens) : OnlyMeets(tokens) && Met(tokens).Count > 0 ? [] : Listed(tokens, 0);
        }

        if (kind == EntryKind.ParentContact)
        {
            return Children.OfParents(tokens) is { Count: > 0 } children ? children : FirstGroup(tokens);
        }

        var visited = kind == EntryKind.Visit ? Visits.Visited(tokens, deed) : null;
        IReadOnlyList<Token> before = visited is { } place ? Listed(tokens, place) : [.. Before(tokens, deed, kind), .. Visits.NextDoor(tokens, deed)];
        return before.Count > 0 ? before
            : kind == EntryKind.Talk && IsAboutSomebodyElse(tokens, deed) ? BehindColon(tokens, deed)
            : Listed(tokens, deed + 1);
    }

    /// <summary>跟两位同学谈了话：张三、李想.</summary>
    private static IReadOnlyList<Token> BehindColon(IReadOnlyList<Token> tokens, int deed)
    {
        var colon = deed + 1;
        while (colon < tokens.Count && (tokens[colon].Is(Sense.Aspect | Sense.Classmate) || tokens[colon].Text == "话"))
        {
            colon++;
        }

        return colon < tokens.Count && tokens[colon].Text == ":" ? Listed(tokens, colon + 1) : [];
    }

    /// <summary>去张三家的路上碰到李想, 回来碰到李想.</summary>
    private static bool OnlyMeets(IReadOnlyList<Token> tokens) => tokens.Any(token => token.Text == "路上")
        || tokens.Zip(tokens.Skip(1)).Any(pair => MeetsSomebody(pair.First) && pair.Second.Is(Sense.Name));

    /// <summary>操场上碰到李想: of whom the next part tells.</summary>
    public static IReadOnlyList<Token> Met(IReadOnlyList<Token> tokens)
    {
        var name = Enumerable.Range(1, Math.Max(0, tokens.Count - 1))
            .FirstOrDefault(i => tokens[i].Is(Sense.Name) && tokens[i - 1].Text is "碰到" or "遇到" or "遇见" or "碰见" or "见到" or "偶遇" or "看到" or "看见" or "找了" or "送" or "陪" or "接" or "带");
        return name > 0 && tokens[name].Is(Sense.Name) ? GroupFrom(tokens, name) : [];
    }

    /// <summary>找学生谈, 跟他谈: whoever is named behind that is only spoken about.</summary>
    private static bool IsAboutSomebodyElse(IReadOnlyList<Token> tokens, int deed)
    {
        var with = Enumerable.Range(0, deed).Where(i => tokens[i].Is(Sense.With)).DefaultIfEmpty(-1).Last();
        return with >= 0 && tokens.Take(deed).Skip(with + 1).Any(token => token.Is(Sense.Pronoun | Sense.Somebody | Sense.Colleague | Sense.Companion));
    }

    private static IReadOnlyList<Token> FirstGroup(IReadOnlyList<Token> tokens)
    {
        var first = Enumerable.Range(0, tokens.Count).Where(i => IsStudent(tokens, i)).DefaultIfEmpty(-1).First();
        return first < 0 ? [] : GroupFrom(tokens, first);
    }

    private static IReadOnlyList<Token> GroupFrom(IReadOnlyList<Token> tokens, int first)
    {
        List<Token> group = [];
        for (var i = first; i < tokens.Count && (tokens[i].Is(Sense.And | Sense.Space | Sense.Classmate) || IsStudent(tokens, i)); i++)
        {
            if (IsStudent(tokens, i))
            {
                group.Add(tokens[i]);
            }
        }

        return group;
    }

    private static IReadOnlyList<Token> Before(IReadOnlyList<Token> tokens, int deed, EntryKind? kind)
    {
        var names = Enumerable.Range(0, deed).Where(i => IsStudent(tokens, i) && (kind != EntryKind.Talk || !OwnsParent(tokens, i))).ToList();
        if (names.Count == 0)
        {
            return [];
        }

        var addressed = names.Where(i => IsAddressed(tokens, names, i)).DefaultIfEmpty(-1).Last();
        if (addressed >= 0)
        {
            return [.. names.Where(i => i == addressed || IsSameList(tokens, Math.Min(i, addressed), Math.Max(i, addressed))).Select(i => tokens[i])];
        }

        var last = names[^1];
        var together = names.Where(i => i == last || IsSameList(tokens, i, last)).ToList();
        var isNear = !tokens.Take(deed).Skip(last + 1).Any(token => token.Is(Sense.Unknown | Sense.Everyday | Sense.Told));
        return [.. (isNear ? together : names.Where(i => i == names[0] || IsSameList(tokens, names[0], i))).Select(i => tokens[i])];
    }

    /// <summary>张三家长说周五来校面谈: it is the parent who speaks.</summary>
    private static bool OwnsParent(IReadOnlyList<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Possessive | Sense.Classmate) ? i + 2 : i + 1;
        return next < tokens.Count && tokens[next].Is(Sense.Parent) && tokens.Skip(next + 1).FirstOrDefault()?.Is(Sense.Told) == true;
    }

    /// <summary>跟张三, 找张三: but the 跟 of 张三跟李想 joins two students.</summary>
    private static bool IsAddressed(IReadOnlyList<Token> tokens, List<int> names, int i)
    {
        var before = i - 1;
        while (before >= 0 && tokens[before].Is(Sense.ClassRef | Sense.Space))
        {
            before--;
        }

        return before >= 0 && tokens[before].Is(Sense.With) && !(tokens[before].Is(Sense.And) && before > 0 && names.Contains(before - 1));
    }

    private static bool IsSameList(IReadOnlyList<Token> tokens, int one, int other) =>
        tokens.Take(other).Skip(one + 1).All(token => !token.Is(Sense.Possessive | Sense.Parent | Sense.Told) && Part.IsStructural(token) && !(token.Is(Sense.With) && !token.Is(Sense.And)))
        && !(other > one + 1 && tokens[one + 1].Is(Sense.Possessive));

    /// <summary>A list of names and numbers, strategies between them, up to where a story begins; then only loose elements.</summary>
    private static IReadOnlyList<Token> Listed(IReadOnlyList<Token> tokens, int start)
    {
        List<Token> students = [];
        var i = start;
        while (i < tokens.Count && (tokens[i].Is(Skippable) || (students.Count == 0 && tokens[i].Is(Sense.Possessive | Sense.Except | Sense.Lacking | Sense.Others | Sense.Self | Sense.Not | Sense.Order | Sense.With | Sense.Topic)) || (students.Count == 0 && tokens[i].Is(Sense.Go) && i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Number))))
        {
            if (tokens[i].Is(Sense.Name) && i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Possessive) && IsTopicBehind(tokens, i + 2) && students.Count > 0 && !(start == 0 && tokens[i - 1].Is(Sense.And)))
            {
                break;
            }

            if (students.Count > 0 && MeetsSomebody(tokens[i]))
            {
                break;
            }

            if (IsStudent(tokens, i))
            {
                students.Add(tokens[i]);
            }

            i++;
        }

        foreach (var (from, to) in ChunksFrom(tokens, i).Where(chunk => chunk.From > i))
        {
            var chunk = tokens.Take(to).Skip(from).ToList();
            if (chunk.Count > 0 && IsLooseElement(chunk) && FollowedByElement(tokens, to))
            {
                students.AddRange(Enumerable.Range(from, to - from).Where(place => IsStudent(tokens, place)).Select(place => tokens[place]));
            }
        }

        return students;
    }

    /// <summary>家访张三时遇到李想妈妈: who is met there is told of.</summary>
    private static bool MeetsSomebody(Token token) => token.Text is "碰到" or "遇到" or "遇见" or "碰见" or "见到" or "偶遇" or "看到" or "看见";

    private static bool IsTopicBehind(IReadOnlyList<Token> tokens, int i) => i < tokens.Count && tokens[i].Is(Sense.Topic | Sense.Everyday | Sense.Unknown);

    private static bool IsLooseElement(List<Token> chunk) =>
        chunk[0].Is(Sense.Name) && !NamesThatAreWords.Holds(chunk[0].Text)
        && chunk.All(token => token.Is(Sense.Name | Sense.And | Sense.Strategy | Sense.Classmate));

    private static bool FollowedByElement(IReadOnlyList<Token> tokens, int end) =>
        end >= tokens.Count || end + 1 >= tokens.Count || tokens[end + 1].Is(Sense.Strategy | Sense.Name | Sense.Break | Sense.Number);

    private static IEnumerable<(int From, int To)> ChunksFrom(IReadOnlyList<Token> tokens, int start)
    {
        var from = start;
        for (var i = start; i <= tokens.Count; i++)
        {
            if (i == tokens.Count || tokens[i].Is(Sense.Space | Sense.Break))
            {
                yield return (from, i);
                from = i + 1;
            }
        }
    }

    public static bool IsStudent(IReadOnlyList<Token> tokens, int i) =>
        (tokens[i].Is(Sense.Name) || (tokens[i].Is(Sense.Number) && IsPlace(tokens, i))) && !IsKnownBy(tokens, i);

    /// <summary>跟李想同桌聊了聊: somebody who is nothing but his neighbour.</summary>
    private static bool IsKnownBy(IReadOnlyList<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Possessive) ? i + 2 : i + 1;
        return next < tokens.Count && tokens[next].Is(Sense.Somebody) && Acquaintances.Contains(tokens[next].Text);
    }

    /// <summary>A number counts as a place of the list only where it stands by itself, and not behind a name or a subject.</summary>
    private static bool IsPlace(IReadOnlyList<Token> tokens, int i)
    {
        var hasName = tokens.Any(token => token.Is(Sense.Name));
        if (tokens[i].Day is not null && hasName)
        {
            return false;
        }

        var isPlain = char.IsAsciiDigit(tokens[i].Text[0]);
        if (!isPlain)
        {
            return true;
        }

        var before = i > 0 ? tokens[i - 1] : null;
        var after = i + 1 < tokens.Count ? tokens[i + 1] : null;
        if (IsNextItem(tokens, i))
        {
            return true;
        }

        if (before?.Is(Sense.Strategy | Sense.Unknown | Sense.Everyday | Sense.Remark & ~Sense.Name) == true && !before.Is(Sense.And | Sense.With | Sense.Except | Sense.Lacking))
        {
            return false;
        }

        if (after?.Is(Sense.Unknown | Sense.Quantity | Sense.Latin) == true && !(before is null || before.Is(Sense.Break | Sense.Space) && !hasName))
        {
            return false;
        }

        return !IsScore(tokens, i);
    }

    /// <summary>1学业3心理: places and their subjects in turn; not 1数学85.</summary>
    private static bool IsNextItem(IReadOnlyList<Token> tokens, int i) => i > 1 && tokens[i - 1].Is(Sense.Strategy) && tokens[i - 2].Is(Sense.Number)
        && tokens[i].Places is { To: <= 20 } && i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Strategy);

    /// <summary>张三 数学 85: a figure behind a name or a subject is a score.</summary>
    private static bool IsScore(IReadOnlyList<Token> tokens, int i)
    {
        var head = tokens.Take(i).LastOrDefault(token => !token.Is(Sense.Space | Sense.And | Sense.Number));
        var follows = tokens.Take(i).Any(token => token.Is(Sense.Name | Sense.Number));
        return follows && (tokens[i].Places!.To > 30 || (head?.Is(Sense.Strategy) == true && tokens.Take(i).Any(token => token.Is(Sense.Name))));
    }
}
