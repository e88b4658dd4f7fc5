namespace Tutorship.Domain.Replies;

/// <summary>Whether words without a student are meant as a report all the same, so that it is worth a question.</summary>
internal static class Doubts
{
    /// <summary>刚谈完, 今天找学生谈了谈; not 老师们家访记得拍照.</summary>
    public static bool IsMeantAsReport(Clause clause) =>
        !clause.Has(Sense.Question) && !clause.Parts.Any(part => part.HasDeed && part.Kind == EntryKind.Talk && part.Has(Sense.Companion)) && (clause.IsSaidDone || (clause.Has(Sense.Strategy) && clause.Parts.All(part => part.IsBareWithParent)));

    /// <summary>昨天下午 主要是作业问题: an answer to a reminder that forgets to say who.</summary>
    public static bool IsRemark(Clause clause)
    {
        var tokens = clause.Tokens.Where(token => !token.Is(Sense.Space)).ToList();
        var strange = tokens.Count(token => token.Is(Sense.Unknown | Sense.Latin));
        return clause.Has(Sense.Strategy) && !clause.Has(Sense.Question) && strange * 3 <= tokens.Count;
    }
}
