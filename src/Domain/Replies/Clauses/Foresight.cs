namespace Tutorship.Domain.Replies;

/// <summary>What the parts still to come in a line make of one.</summary>
internal static class Foresight
{
    /// <summary>找李想聊聊 is a plan where nothing is told of it: 他说最近压力大 behind it makes it a talk.</summary>
    public static bool IsPlanOnly(IReadOnlyList<Part> parts, int i) => parts[i] is { MayBePlan: true, Standing: Standing.Stated }
        && (i + 1 == parts.Count || parts[i + 1].HasDeed || parts[i + 1].Standing != Standing.Stated);

    /// <summary>周六去李想家家访，跟他妈妈说好了: the day is still to come.</summary>
    public static bool IsAppointed(IReadOnlyList<Part> parts, int i) => parts[i] is { HasDeed: true, IsSaidDone: false, Standing: Standing.Stated, Days.Count: > 0 }
        && i + 1 < parts.Count && !parts[i + 1].HasDeed && parts[i + 1].Tokens.LastOrDefault(token => !token.Is(Sense.Space | Sense.Filler)) is { } last && PlanWords.Appoint(last.Text);

    /// <summary>明天周五，跟李娜谈: a day to come leads.</summary>
    public static bool IsOnDayToCome(IReadOnlyList<Part> parts, int i) => i > 0 && parts[i] is { IsSaidDone: false, Standing: Standing.Stated, Days.Count: 0 }
        && !parts[i - 1].HasDeed && !parts[i - 1].EndsSentence && parts[i - 1].Tokens.All(token => token.Is(Sense.Day | Sense.TimeOfDay | Sense.Space | Sense.Filler))
        && parts[i - 1].Standing == Standing.Planned;

    /// <summary>谈话计划：张三周一，李想周二: whoever is listed behind is planned too.</summary>
    public static IReadOnlyList<Part> BehindPlan(IReadOnlyList<Part> parts) => parts.Count > 1 && Headings.IsPlan(parts[0].Tokens)
        ? [.. parts.Select(part => part.HasDeed ? part : part with { Standing = Standing.Planned })]
        : parts;

    /// <summary>王二丫请假刚回来，聊了聊: who was absent is spoken of in the next part.</summary>
    public static bool IsTakenUp(IReadOnlyList<Part> parts, int i) =>
        parts[i].Has(Sense.Failed) && i + 1 < parts.Count && parts[i + 1] is { HasDeed: true, Standing: Standing.Stated, Students.Count: 0 } next
        && !next.Has(Sense.Also | Sense.All | Sense.Others | Sense.Except | Sense.Each);

    /// <summary>李想谈了。张三成绩下滑，已联系他爸爸: a sentence that begins with somebody and tells of a deed with them.</summary>
    public static bool BeginsAnew(IReadOnlyList<Part> parts, int i, Clause? current)
    {
        if (i == 0 || !parts[i - 1].EndsSentence || !parts[i].BeginsWithStudent || parts[i].EndsOnPronoun
            || current?.Students.Exists(student => student.Text == parts[i].Students[0].Text) == true)
        {
            return false;
        }

        var next = i;
        while (!parts[next].HasDeed && !parts[next].EndsSentence && next + 1 < parts.Count)
        {
            next++;
        }

        return next > i && parts[next] is { HasDeed: true, Standing: Standing.Stated, Students.Count: 0, IsOfSomebody: false };
    }

    /// <summary>家访了李想，路上碰到张三，聊了几句: the talk is with whom was met.</summary>
    public static bool MeetsWhomNextTellsOf(IReadOnlyList<Part> parts, int i) => i > 0 && parts[i].Met.Count > 0 && !parts[i].Has(Sense.Told) && !parts[i].Tokens.Any(token => token.Text is "看到" or "看见") && i + 1 < parts.Count
        && parts[i + 1] is { Kind: EntryKind.Talk, Standing: Standing.Stated, IsSaidDone: true, Students.Count: 0, IsOfSomebody: false };

    /// <summary>张三，李想谈了: an element whose deed is still to come.</summary>
    public static bool IsHeldForNext(IReadOnlyList<Part> parts, int i)
    {
        for (var next = i + 1; next < parts.Count; next++)
        {
            if (parts[next].HasDeed)
            {
                return parts[next].Students.Count == 0 && parts[next].Standing == Standing.Stated && parts[i].Students.Count > 0
                    && !parts[next].PointsBack;
            }

            if (!parts[next].IsBare)
            {
                return false;
            }
        }

        return false;
    }
}
