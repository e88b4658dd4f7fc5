namespace Tutorship.Domain.Replies;

/// <summary>What words a message is made of, for who has to know more than what it means.</summary>
public static class Wording
{
    private const Sense Spacing = Sense.Space | Sense.Break | Sense.And | Sense.Filler;

    private const Sense Terse = Spacing | Sense.Name | Sense.Day | Sense.Strategy | Sense.Mode | Sense.All | Sense.Each | Sense.Except | Sense.Lacking
        | Sense.Others | Sense.Finished | Sense.Done | Sense.Aspect | Sense.TimeOfDay;

    private const Sense Kind = Sense.Talk | Sense.Visit | Sense.HomeSchool | Sense.LifeEvent;

    /// <summary>2 学业, 第三个: somebody is meant by a number of the list.</summary>
    public static bool PointsToList(ReplyContext context, string text) => Tokens(context, text).Exists(IsPlace);

    /// <summary>1、3: numbers of the list, and no other word.</summary>
    public static bool IsNumbersAlone(ReplyContext context, string text) =>
        Tokens(context, text) is var tokens && tokens.Exists(IsPlace)
        && tokens.TrueForAll(token => IsPlace(token) || token.Is(Spacing));

    /// <summary>
    /// Whom of the list a message means that answers it: 1 3 学业, or names on it with a topic or a day and nothing that tells more
    /// (李想 昨天, 都好了). Empty where it is no such answer.
    /// </summary>
    public static IReadOnlyList<StudentId> ListedIn(ReplyContext context, string text)
    {
        var tokens = Tokens(context, text);
        var list = context.List ?? [];
        if (tokens.Exists(token => token.Naming is not null and not Naming.One) || (!tokens.Exists(IsPlace) && !tokens.TrueForAll(token => token.Is(Terse))))
        {
            return [];
        }

        var named = tokens.Select(token => token.Naming).OfType<Naming.One>().Select(one => one.Student).ToList();
        var placed = tokens.Where(IsPlace).SelectMany(token => token.Places!.In(list) ?? []);
        return named.TrueForAll(list.Contains)
            ? [.. named.Concat(placed).Concat(tokens.Exists(token => token.Is(Sense.All | Sense.Others)) ? list : []).Distinct()]
            : [];
    }

    /// <summary>李想 昨天, 3 学业: somebody, with a topic, a day or a channel, and nothing that tells more.</summary>
    public static bool IsTerse(ReplyContext context, string text) =>
        Tokens(context, text) is var tokens && tokens.Exists(token => token.Is(Sense.Name) || IsPlace(token))
        && tokens.TrueForAll(token => (token.Is(Terse) && !token.Is(Kind)) || IsPlace(token) || token.Is(Sense.Classmate));

    /// <summary>昨天, 上午, 11/05: it says when.</summary>
    public static bool NamesTime(ReplyContext context, string text) => Tokens(context, text).Exists(token => token.Is(Sense.Day | Sense.TimeOfDay));

    /// <summary>李想，昨天谈的: who and when, and no more; null for anything else.</summary>
    public static (string Name, string Time)? NameAndTime(ReplyContext context, string text)
    {
        var tokens = Tokens(context, text);
        var times = tokens.Where(token => token.Is(Sense.Day | Sense.TimeOfDay)).ToList();
        return times.Count > 0 && tokens.Where(token => token.Is(Sense.Name)).ToList() is [var name]
            && tokens.TrueForAll(token => token.Is(Spacing | Sense.Name | Sense.Day | Sense.TimeOfDay | Sense.Talk | Sense.Visit | Sense.Aspect | Sense.Possessive) && !token.Is(Sense.Plan))
            ? (name.Text, string.Concat(times.Select(time => time.Text)))
            : null;
    }

    /// <summary>谈, 家访, 妈妈来电话: it says itself what was done; 微信 alone says only how.</summary>
    public static bool NamesKind(ReplyContext context, string text) =>
        Tokens(context, text) is var tokens
        && (tokens.Exists(token => token.Is(Kind)) || (tokens.Exists(token => token.Is(Sense.Parent)) && tokens.Exists(token => token.Is(Sense.Contact))));

    /// <summary>3号 may be a place, and is a day first.</summary>
    private static bool IsPlace(Token token) => token.Places is not null && !token.Is(Sense.Day);

    private static List<Token> Tokens(ReplyContext context, string text)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        return [.. new MessageReader(context, PlainText.Of(text)).Lines().SelectMany(line => line)];
    }
}
