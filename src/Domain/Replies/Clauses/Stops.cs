namespace Tutorship.Domain.Replies;

/// <summary>Spaces that stand for a comma: 前两个访过了 剩下的下周去; 今天没去家访 打了个电话跟李想聊了聊.</summary>
internal static class Stops
{
    private const Sense Deed = Sense.Talk | Sense.Visit | Sense.HomeSchool | Sense.TalkIfStudent;

    /// <param name="segment">What stands before the space, back to the last stop.</param>
    public static bool IsOne(IReadOnlyList<Token> tokens, int space, IReadOnlyList<Token> segment)
    {
        var behind = tokens.Skip(space + 1).TakeWhile(token => !token.Is(Sense.Space | Sense.Break)).ToList();
        return behind.Count > 1 && (behind[0].Text is "但是" or "但" or "不过" or "可是" or "不对" or "哦不" or "啊不" or "噢不" || LeavesOthers(segment, behind) || (Ends(segment) && Begins(behind)));
    }

    /// <summary>1、2聊了 情绪 剩下两个下周再谈: whoever is left has not been spoken to.</summary>
    private static bool LeavesOthers(IReadOnlyList<Token> segment, List<Token> behind) =>
        behind[0].Is(Sense.Others) && behind.Exists(token => token.Is(Sense.Plan | Sense.Again | Sense.Not | Sense.Day)) && segment.Any(token => token.Is(Deed | Sense.Name | Sense.Number));

    /// <summary>A deed that is over, or that never was.</summary>
    private static bool Ends(IReadOnlyList<Token> segment)
    {
        var last = segment.LastOrDefault(token => !token.Is(Sense.Space));
        return segment.Any(token => token.Is(Deed) || token.Is(Sense.Go))
            && (last?.Is(Sense.Done) == true || last?.Is(Sense.Failed) == true || (last?.Is(Deed) == true && segment.Any(token => token.Is(Sense.Not))));
    }

    /// <summary>Those who are left, or a deed of its own with somebody.</summary>
    private static bool Begins(List<Token> behind) =>
        behind[0].Is(Sense.Others) || (behind.Exists(token => token.Is(Deed)) && behind.Exists(token => token.Is(Sense.Done) || token.Text.Contains('了', StringComparison.Ordinal))
            && behind.Exists(token => token.Is(Sense.Name | Sense.Number)));
}
