using System.Text.RegularExpressions;
namespace Tutorship.Domain.Replies;

/// <summary>全部, 都谈了, 除了 X: everybody on the list but those taken out.</summary>
internal sealed partial class Everybody(ReplyContext context, IReadOnlyList<IReadOnlyList<Clause>> lines)
{
    private readonly Lazy<Mentions> takenOut = new(() => Mentions.Of(
        context, lines.SelectMany(line => line).Where(IsTakenOut).SelectMany(clause => clause.Students), ofAnyStudent: true));

    private readonly Lazy<List<Clause>> stated = new(() =>
        [.. lines.SelectMany(line => line).Where(clause => clause.Standing == Standing.Stated && clause.Students.Count > 0)]);

    public static bool IsMeant(Clause clause)
    {
        var named = Counted(clause).ToList();
        return clause.HasDeed || clause.Has(Sense.Finished)
            ? clause.Parts.Any(SpeaksOfAll) && !IsPointing(clause) && !(named.Count > 0 && !clause.Has(Sense.All | Sense.Others))
                || (named.Count == 0 && clause.Before is null && clause.Has(Sense.Each) && !PointsAtNamed(clause))
            : clause.Has(Sense.All | Sense.Except) && (clause.Parts.All(part => part.IsBare) || LeadsWithAll(clause)) && named.Count == 0;
    }

    /// <summary>全部 睡眠都不太够: everybody, and what is to be said of them.</summary>
    private static bool LeadsWithAll(Clause clause) => clause.Tokens.Where(token => !token.Is(Sense.Filler)).Take(2).ToList() is [{ } all, { } next] && all.Is(Sense.All) && next.Is(Sense.Space);

    /// <summary>Null never; a question where there is no list, or where one who is taken out is in doubt.</summary>
    public Mentions Of(Clause clause)
    {
        if (context.List is not { Count: > 0 } list)
        {
            return new([], new(AskReason.Confirm, [], [], ""));
        }

        if (clause.Students.Count == 0 && IsOnlyOfSome(clause))
        {
            return new([], new(AskReason.Confirm, [], [], ""));
        }

        var excepted = Mentions.Of(context, Excepted(clause), ofAnyStudent: true);
        var others = clause.Has(Sense.Others) ? stated.Value.Where(other => other != clause).SelectMany(other => other.Students) : [];
        var again = stated.Value.Where(other => other != clause && (!other.HasDeed || other.Kind == clause.Kind) && clause.HasDeed).SelectMany(other => other.Students);
        var named = Mentions.Of(context, others.Concat(again), ofAnyStudent: true);
        var own = context.Register.CaseloadOf(context.Sender, context.Today);
        List<StudentId> found = [.. list.Where(own.Holds).Except(excepted.Found).Except(takenOut.Value.Found).Except(named.Found)];
        return CountOf(clause) is { } count && count != found.Count && (count != list.Count || others.Any())
            ? new([], new(AskReason.Confirm, [], found, ""))
            : new(found, excepted.Question ?? takenOut.Value.Question);
    }

    /// <summary>女生都谈了, 3班的都谈了, 自己的都谈了: not everybody of the list.</summary>
    private static bool IsOnlyOfSome(Clause clause) => string.Concat(clause.Tokens.Take(4).Select(token => token.Text)).Contains("自己的", StringComparison.Ordinal) || clause.Tokens.Any(token => token.Is(Sense.ClassRef) || token.Text is "男生" or "女生" or "男同学" or "女同学" or "男孩子" or "女孩子" or "男孩" or "女孩");

    /// <summary>1-5 除了3, 1-5都谈了 3没谈, 1-3谈了，2是电话谈的: of those named together, whoever is taken out or told of again by themselves.</summary>
    public Mentions LessTakenOut(Clause clause, Mentions named)
    {
        if (named.Question is not null || named.Found.Count < 2)
        {
            return named;
        }

        var stretch = clause.Students.Exists(token => token.Places is { } places && places.From != places.To);
        var apart = lines.SelectMany(line => line).SkipWhile(other => other != clause).Skip(1)
            .Where(other => (IsTakenOut(other) && other.HasDeed | stretch) || IsToldAgain(clause, other));
        var without = Mentions.Of(context, Excepted(clause).Concat(apart.SelectMany(other => other.Students)), ofAnyStudent: true);
        List<StudentId> left = [.. named.Found.Where(student => !without.Found.Contains(student))];
        return left.Count == 0 ? named : new(left, without.Question);
    }

    /// <summary>2是电话谈的, behind 1-3谈了: another word on one of them, and no second talk.</summary>
    private static bool IsToldAgain(Clause clause, Clause other) => other is { Standing: Standing.Stated, HasDeed: true } && other.Kind == clause.Kind
        && !other.Has(Sense.Also | Sense.Again) && other.Tokens.Any(token => token.Text is "是" || token.Is(Sense.Mode | Sense.Day));

    /// <summary>三个都谈了, 剩下两位谈完了: how many it is told of.</summary>
    private static int? CountOf(Clause clause)
    {
        var tokens = clause.Tokens.Where(token => !token.Is(Sense.Space)).ToList();
        var counted = tokens.FindIndex(token => token.Is(Sense.Quantity) && Headcount().IsMatch(token.Text));
        return counted >= 0 && counted + 1 < tokens.Count && tokens[counted + 1].Is(Sense.Each | Sense.All | Sense.Talk | Sense.Visit | Sense.Classmate | Sense.Finished)
            ? Numerals.Read(Headcount().Match(tokens[counted].Text).Groups[1].ValueSpan)
            : null;
    }

    /// <summary>Not where others only stand in the story: 抄别人的作业, 谈了他和大家的关系.</summary>
    public static bool SpeaksOfAll(Part part) => Enumerable.Range(0, part.Tokens.Count).Any(i =>
        part.Tokens[i].Is(Sense.All | Sense.Others | Sense.Except) && !OwnsThing(part.Tokens, i)
        && (part.HasDeed ? i < part.Deed || part.Tokens.Take(i).Skip(part.Deed).All(Part.IsStructural) : part.IsBare || part.Tokens[i].Is(Sense.Except)));

    private static bool OwnsThing(IReadOnlyList<Token> tokens, int i) => i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Possessive)
        && !(i + 2 < tokens.Count && tokens[i + 2].Is(Sense.Somebody | Sense.Classmate | Sense.Talk | Sense.Visit | Sense.Each));

    /// <summary>这几个, 他们几个 behind names mean those who were named.</summary>
    private static bool IsPointing(Clause clause) =>
        clause.Students.Count > 0 && !clause.Has(Sense.Others) && Counted(clause).Any();

    private static bool PointsAtNamed(Clause clause) => clause.Parts.Any(part => part.PointsBack);

    private static bool IsTakenOut(Clause clause) => clause.Standing is Standing.NotDone or Standing.Planned || (clause.Has(Sense.Lacking) && !clause.HasDeed);

    private static IEnumerable<Token> Counted(Clause clause) => clause.Students.Except(Excepted(clause));

    /// <summary>Names between 除了 and the word that ends it, and before 以外 or 除外.</summary>
    private static IEnumerable<Token> Excepted(Clause clause)
    {
        var isOpen = false;
        var tokens = clause.Tokens.ToList();
        foreach (var (i, token) in tokens.Index())
        {
            isOpen = token.Is(Sense.Except) || (isOpen && !token.Is(Sense.Each | Sense.All | Sense.Others | Sense.Talk | Sense.Visit));
            if (token.Is(Sense.Name | Sense.Number) && (isOpen || (i + 1 < tokens.Count && tokens[i + 1].Text is "以外" or "之外" or "其外" or "除外")))
            {
                yield return token;
            }
        }
    }

    [GeneratedRegex("^(" + Numerals.Pattern + ")(?:个|位|名|人)$")]
    private static partial Regex Headcount();
}
