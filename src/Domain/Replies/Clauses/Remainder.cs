namespace Tutorship.Domain.Replies;

/// <summary>张三学业，其他人心理: those of the list whom the message does not name, as one of its elements.</summary>
internal static class Remainder
{
    private const Sense Own = Sense.Strategy | Sense.Mode | Sense.Day | Sense.Companion;

    private const int Longest = 30;

    private const Sense Border = Sense.Break | Sense.Space | Sense.And;

    /// <summary>The lines with every such word as a group of students; null where there is none.</summary>
    public static IReadOnlyList<IReadOnlyList<Token>>? Settled(
        IReadOnlyList<IReadOnlyList<Token>> lines, IReadOnlyList<IReadOnlyList<Clause>> read, ReplyContext context)
    {
        if (context.List is not { } list || !lines.Any(line => Enumerable.Range(0, line.Count).Any(i => IsElement(line, i, context.Today))))
        {
            return null;
        }

        var named = Mentions.Of(context, read.SelectMany(line => line).SelectMany(clause => clause.Students), ofAnyStudent: true).Found;
        var own = context.Register.CaseloadOf(context.Sender, context.Today);
        List<StudentId> rest = [.. list.Where(own.Holds).Except(named)];
        return named.Count == 0 || rest.Count == 0 ? null
            : [.. lines.Select(line => (IReadOnlyList<Token>)[.. line.Select((token, i) => IsElement(line, i, context.Today) ? token with { Sense = Sense.Number, Group = rest } : token)])];
    }

    /// <summary>其他人心理, 剩下的都是电话, 其余今天谈的; 其他学习方面都好, 其他人都谈了 and 其他人下周谈 are none.</summary>
    private static bool IsElement(IReadOnlyList<Token> tokens, int i, DateOnly today)
    {
        if (!tokens[i].Is(Sense.Others) || tokens[i].Text is "别的" or "别人" || (i > 0 && !tokens[i - 1].Is(Border)))
        {
            return false;
        }

        var behind = tokens.Skip(i + 1).Take(Longest).TakeWhile(token => !token.Is(Sense.Break | Sense.Space)).ToList();
        var deed = behind.FindIndex(token => token.Is(Sense.Talk | Sense.Visit));
        return behind.Exists(token => token.Is(Own)) && !behind.Exists(token => token.Day?.On > today) && behind.TrueForAll(token => Part.IsStructural(token) || token.Is(Sense.Remark))
            && (behind[^1].Is(Own | Sense.Talk | Sense.Visit) || behind[^1].Is(Sense.Possessive) || deed >= 0)
            && !behind.Take(Math.Max(0, deed)).Any(token => token.Is(Sense.Each));
    }
}
