using System.Text;
using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>All places of a message that speak of danger, look-alikes and stories left out, each as plain as it is said.</summary>
internal sealed partial class DangerSigns
{
    /// <summary>A message without stops is looked at no further around a word, so that time grows with length only.</summary>
    private const int Reach = 60;

    private const char SomeName = '某';

    private readonly string text;
    private readonly string struck;
    private readonly string named;
    private readonly string unnamed;
    private readonly bool isLaughedAt;

    private DangerSigns(string tight, IReadOnlyList<(int Start, int End)> names, bool isLaughedAt)
    {
        text = tight;
        struck = DangerTable.Reviewed.LookAlikes.Replace(tight, match => new string('·', match.Length));
        (named, unnamed) = (WithoutNames(tight, names), WithoutNames(struck, names));
        this.isLaughedAt = isLaughedAt;
    }

    /// <param name="tight">Plain and without spaces.</param>
    /// <param name="names">Where full names of students stand: 李想坐火车 wishes nothing.</param>
    /// <param name="original">As it was written, with its pictures.</param>
    public static IReadOnlyList<DangerSign> In(string tight, IReadOnlyList<(int Start, int End)> names, string original)
    {
        DangerSigns signs = new(tight, names, Laughter().IsMatch(original));
        return
        [
            .. DangerTable.Reviewed.Rules.SelectMany(signs.Found).OrderBy(sign => sign.Start),
            .. Pictures().IsMatch(original) ? [new DangerSign(0, 0, DangerKinds.SelfHarm, DangerTier.Likely)] : Array.Empty<DangerSign>(),
        ];
    }

    /// <summary>What no phrase of the table holds and all the same weighs as danger does, in a line whose courtesies are gone.</summary>
    public static IEnumerable<DangerSign> Weighed(IReadOnlyList<Token> line)
    {
        StringBuilder text = new();
        List<int> places = [];
        foreach (var token in line.Where(token => !token.Is(Sense.Space) || token.Text.Trim().Length > 0))
        {
            var isName = IsFullName(token);
            for (var i = 0; i < token.Text.Length; i++)
            {
                if (token.Text[i] != ' ')
                {
                    text.Append(isName ? SomeName : token.Text[i]);
                    places.Add(token.Start + i);
                }
            }
        }

        return Weighed(text.ToString()).Select(sign => sign with { Start = places[sign.Start], End = places[sign.Start], IsWeighed = true });
    }

    /// <param name="text">Plain and without spaces.</param>
    public static IEnumerable<DangerSign> Weighed(string text) => DangerScale.Learned.HeavyIn(text).Select(heavy => new DangerSign(heavy.Start, heavy.Start,
        !heavy.IsViolence ? DangerKinds.SelfHarm : Peers().IsMatch(text) ? DangerKinds.Bullying : DangerKinds.Abuse, DangerTier.Likely));

    public static bool IsFullName(Token token) => token is { Naming: Naming.One { IsExact: true } or Naming.Several or Naming.Outside };

    private IEnumerable<DangerSign> Found(DangerRule rule) => rule.IsOnlyInEarnest && isLaughedAt
        ? []
        : rule.Phrases.Matches(rule.Tier == DangerTier.Unmistakable ? struck : unnamed).Select(match => Judged(match, rule)).OfType<DangerSign>();

    private static string WithoutNames(string text, IReadOnlyList<(int Start, int End)> names)
    {
        if (names.Count == 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        foreach (var (start, end) in names)
        {
            characters.AsSpan(start, end - start).Fill(SomeName);
        }

        return new(characters);
    }

    /// <summary>Null where it is harmless, a story or an accident.</summary>
    private DangerSign? Judged(Match match, DangerRule rule)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        var sentence = Stretch(start, end, ",");
        var clause = Stretch(start, end, "");
        var (from, to) = (sentence.Start, sentence.End);
        var (before, after) = (text[clause.Start..start], text[end..clause.End]);
        if (!rule.Fits(text[from..to], text[clause.Start..clause.End])
            || StoryContext.Holds(text[from..start], text[end..to])
            || HarmlessContext.Holds(rule.Kind, before, match.Value, after, text[from..to], isLaughedAt))
        {
            return null;
        }

        var isPlain = rule.Tier == DangerTier.Unmistakable && !isLaughedAt
            && !DangerDoubts.Holds(rule.Kind, before, match.Value, after, text[from..to]);
        var isPeers = rule.Kind == DangerKinds.Abuse && Peers().IsMatch(text[clause.Start..clause.End]);
        if (!isPlain && to - from >= DangerScale.Sentence && DangerScale.Learned.Weigh(named[from..to]).Danger <= DangerScale.Light)
        {
            return null;
        }

        return new(start, end, isPeers ? DangerKinds.Bullying : rule.Kind, isPlain ? DangerTier.Unmistakable : DangerTier.Likely);
    }

    /// <summary>From the stop before to the stop behind; what stands in <paramref name="open"/> is no stop.</summary>
    private (int Start, int End) Stretch(int start, int end, string open)
    {
        var (first, last) = (Math.Max(0, start - Reach), Math.Min(text.Length, end + Reach));
        while (start > first && !IsStop(text[start - 1], open))
        {
            start--;
        }

        while (end < last && !IsStop(text[end], open))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsStop(char character, string open) => ",。;!?…\n".Contains(character, StringComparison.Ordinal) && !open.Contains(character, StringComparison.Ordinal);

    [GeneratedRegex("哈哈|嘻嘻|hhh|233|笑哭|开玩笑|玩笑|夸张|😂|🤣|😆|😄|😁|😅|吐槽")]
    private static partial Regex Laughter();

    /// <summary>Pictures that the plain text no longer holds.</summary>
    [GeneratedRegex("🔪[^，。,\n]{0,4}(?:自己|手|腕|胳膊)|(?:自己|手腕|手臂|胳膊)[^，。,\n]{0,3}🔪|想.{0,2}(?:💀|☠|⚰)")]
    private static partial Regex Pictures();

    /// <summary>Those who make it a matter among students.</summary>
    [GeneratedRegex("同学|室友|舍友|同桌|高年级|学长|学姐|班里|班上|[男女]生|霸凌|欺凌|[八罢巴]凌|霸林|校园暴力|保护费|宿舍|小团体")]
    private static partial Regex Peers();
}
