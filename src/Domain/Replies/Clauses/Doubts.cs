namespace Tutorship.Domain.Replies;

/// <summary>Whether words without a student are meant as a report all the same, so that it is worth a question.</summary>
internal static class Doubts
{
    private const Sense BareFrame = Sense.Talk | Sense.Visit | Sense.HomeSchool | Sense.Day | Sense.TimeOfDay | Sense.Mode | Sense.Quantity
        | Sense.Space | Sense.Companion | Sense.Filler | Sense.Break;

    /// <summary>刚谈完, 今天找学生谈了谈; not 老师们家访记得拍照.</summary>
    public static bool IsMeantAsReport(Clause clause) =>
        !AsksItself(clause) && !clause.Parts.Any(part => part.HasDeed && part.Kind == EntryKind.Talk && part.Has(Sense.Companion)) && (clause.IsSaidDone || (clause.Has(Sense.Strategy) && clause.Parts.All(part => part.IsBareWithParent)));

    /// <summary>一个谈了一个没谈, 前者谈了, 谈了两个 of three: told of some of those named, and not of whom.</summary>
    public static bool IsOfSomeOnly(Clause clause, int named) => named > 1 && clause.Parts.Exists(part => part.HasDeed
        && (part.Tokens.Any(token => token.Text is "前者" or "后者") || (part.Tokens.Count(token => token.Text is "一个" or "一位" or "另一个") > 1 && part.Has(Sense.Not | Sense.Failed))
            || (CountOf(part) is { } count && count < named && !part.Tokens.Any(token => token.Text is "各" or "每" or "各自" || token.Is(Sense.Each)))));

    /// <summary>谈了两个: right behind the deed, and nothing that is counted.</summary>
    private static int? CountOf(Part part)
    {
        var counted = part.Deed + 1;
        while (counted < part.Tokens.Count && part.Tokens[counted].Is(Sense.Done))
        {
            counted++;
        }

        return counted < part.Tokens.Count && part.Tokens[counted].Is(Sense.Quantity) && part.Tokens[counted].Text is [.. var number, '个' or '位'] && (counted + 1 == part.Tokens.Count || part.Tokens[counted + 1].Is(Sense.Classmate | Sense.Somebody | Sense.Space | Sense.Filler))
            ? Numerals.Read(number)
            : null;
    }

    /// <summary>刚聊完孩子说不想活了怎么办: told first, and what is asked is asked of that.</summary>
    private static bool AsksItself(Clause clause) => clause.Has(Sense.Question)
        && !(clause.IsSaidDone && clause.Parts[0].HasDeed && (clause.Tokens.TakeWhile(token => !token.Is(Sense.Question)).Any(token => token.Is(Sense.Told)) || TellsOfChild(clause)));

    /// <summary>刚跟一个学生谈完，他在网上搜怎么死不疼.</summary>
    private static bool TellsOfChild(Clause clause) => !clause.Parts[0].Has(Sense.Question)
        && clause.Parts.Find(part => part.Has(Sense.Question))?.Tokens.FirstOrDefault(token => !token.Is(Sense.Space))?.Is(Sense.Pronoun) == true;

    /// <summary>钟声响了才谈完，李想聊的是专业: who it was comes behind.</summary>
    public static bool IsPreface(Clause clause, IEnumerable<Clause> rest) => clause is { HasDeed: true, Standing: Standing.Stated }
        && !clause.Has(Sense.Somebody | Sense.Pronoun | Sense.Strategy | Sense.Quantity | Sense.All | Sense.Colleague | Sense.Companion | Sense.Also)
        && rest.FirstOrDefault() is { HasDeed: true, Standing: Standing.Stated, Students.Count: > 0 } next && next.Kind == clause.Kind && !next.Has(Sense.Also);

    /// <summary>路遥，开车慢点; 夏天来了，注意安全: words that need not be names, and nothing that tells of a person.</summary>
    public static bool IsIdle(Clause clause)
    {
        var tokens = clause.Tokens.ToList();
        var next = tokens.FindLastIndex(token => clause.Students.Contains(token)) + 1;
        while (next < tokens.Count && tokens[next].Is(Sense.Space | Sense.Day | Sense.TimeOfDay | Sense.Adverb))
        {
            next++;
        }

        return clause.Students.All(student => student.Is(Sense.Name) && SlotBorders.IsWord(student)) && !clause.Parts.TrueForAll(part => part.IsBare)
            && !clause.Has(Sense.Strategy | Sense.Mode | Sense.Parent | Sense.Classmate | Sense.Companion | Sense.Failed)
            && !PersonSigns.StandAt(tokens, next);
    }

    /// <summary>家访, 昨天谈话: the deed and nothing that makes it a wish. 聊聊 alone may be one.</summary>
    public static bool IsBareDeed(Clause clause) =>
        clause.Tokens.All(token => token.Is(BareFrame) && token.Day is not { IsToday: true } && token.Text is not ("聊聊" or "谈谈" or "聊天" or "交流" or "交谈"));

    /// <summary>昨天下午 主要是作业问题, 昨天放学后 二十分钟: an answer to a reminder that forgets to say who.</summary>
    public static bool IsRemark(Clause clause)
    {
        var tokens = clause.Tokens.Where(token => !token.Is(Sense.Space)).ToList();
        var isAnswer = tokens.TrueForAll(Part.IsStructural) && (tokens.Exists(token => token.Is(Sense.Finished | Sense.Mode)) || (clause.Days.Count > 0 && (tokens[^1].Text is "的" or "了" || tokens[^1].Is(Sense.Quantity))));
        var strange = tokens.Count(token => token.Is(Sense.Unknown | Sense.Latin));
        var saysHowLong = clause.Has(Sense.Quantity) && clause.Has(Sense.Day | Sense.TimeOfDay | Sense.Mode) && clause.Parts.TrueForAll(part => part.IsBare);
        var saysWhoCameAlong = clause.Has(Sense.Companion) && ((tokens[0].Is(Sense.Companion) && clause.Has(Sense.Go)) || (!tokens[^1].Is(Sense.TimeOfDay) && tokens.TrueForAll(Part.IsStructural)));
        var saysItWas = clause.Has(Sense.Go) && tokens[^1].Text is "的" or "了" && tokens.TrueForAll(Part.IsStructural);
        return (clause.Has(Sense.Strategy) || isAnswer || saysItWas || saysHowLong || saysWhoCameAlong) && !clause.Has(Sense.Question) && strange * 3 <= tokens.Count;
    }
}
