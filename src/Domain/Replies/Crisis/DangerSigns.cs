using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>All places of a message that speak of danger, look-alikes and stories left out, each as plain as it is said.</summary>
internal sealed partial class DangerSigns
{
    /// <summary>A message without stops is looked at no further around a word, so that time grows with length only.</summary>
    private const int Reach = 60;

    private readonly string text;
    private readonly string struck;
    private readonly bool isLaughedAt;

    private DangerSigns(string tight, bool isLaughedAt)
    {
        text = tight;
        struck = LookAlikes.All().Replace(tight, match => new string('·', match.Length));
        this.isLaughedAt = isLaughedAt;
    }

    /// <param name="tight">Plain and without spaces.</param>
    /// <param name="original">As it was written, with its pictures.</param>
    public static IReadOnlyList<DangerSign> In(string tight, string original)
    {
        DangerSigns signs = new(tight, Laughter().IsMatch(original));
        return
        [
            .. signs.Found(SelfHarmWords.Certain(), DangerKinds.SelfHarm, DangerTier.Unmistakable),
            .. signs.Found(SelfHarmWords.Likely(), DangerKinds.SelfHarm, DangerTier.Likely),
            .. signs.Found(ViolenceWords.Certain(), DangerKinds.Abuse, DangerTier.Unmistakable),
            .. signs.Found(ViolenceWords.Likely(), DangerKinds.Abuse, DangerTier.Likely),
            .. signs.isLaughedAt ? [] : signs.Found(SelfHarmWords.Weak(), DangerKinds.SelfHarm, DangerTier.Likely),
            .. SelfHarmWords.Pictures().IsMatch(original) ? [new DangerSign(0, 0, DangerKinds.SelfHarm, DangerTier.Likely)] : Array.Empty<DangerSign>(),
        ];
    }

    private IEnumerable<DangerSign> Found(Regex words, DangerKinds kind, DangerTier tier) =>
        words.Matches(struck).Select(match => Judged(match, kind, tier)).OfType<DangerSign>();

    /// <summary>Null where it is a story or an accident.</summary>
    private DangerSign? Judged(Match match, DangerKinds kind, DangerTier tier)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        var sentence = Stretch(start, end, ",");
        var clause = Stretch(start, end, "");
        var (from, to) = (sentence.Start, sentence.End);
        if (StoryContext.Holds(text[from..start], text[end..to]) || DangerDoubts.IsAccident(match.Value, text[from..to])
            || (isLaughedAt && DangerDoubts.IsOverworkJoke(match.Value, text[from..to])))
        {
            return null;
        }

        var isPlain = tier == DangerTier.Unmistakable && !isLaughedAt
            && !DangerDoubts.Holds(kind, text[clause.Start..start], match.Value, text[end..clause.End], text[from..to]);
        var isPeers = kind == DangerKinds.Abuse && ViolenceWords.Peers().IsMatch(text[clause.Start..clause.End]);
        return new(start, end, isPeers ? DangerKinds.Bullying : kind, isPlain ? DangerTier.Unmistakable : DangerTier.Likely);
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
}
