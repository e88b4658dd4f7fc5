using System.Globalization;

namespace Tutorship.Domain.Replies;

/// <summary>
/// What the table of phrases does not know: how much the characters of a sentence, and each two side by side, weigh towards
/// danger. The weights, <c>danger-weights.txt</c>, are learned from the reviewed rows of the tests' tables and from nothing
/// else. A heavy sentence is likely danger, never unmistakable: the sender decides.
/// </summary>
internal sealed class DangerScale
{
    /// <summary>In hundredths. Of rows not learned from three of four dangers weigh more, and one of sixty that look alike.</summary>
    public const int Heavy = 100;

    /// <summary>Words of danger that are not plain are none in a sentence as light as this: 笑 and 游戏 outweigh them.</summary>
    public const int Light = -300;

    /// <summary>Fewer characters say too little around the words to outweigh them.</summary>
    public const int Sentence = 12;

    /// <summary>A sentence that is longer is weighed in pieces, so that much harmless talk does not outweigh one word.</summary>
    private const int Longest = 80;

    private static readonly Lazy<DangerScale> Only = new(() => new(Read(EmbeddedTable.RowsOf("danger-weights.txt"))));

    private readonly IReadOnlyDictionary<int, (short Danger, short Violence)> weights;

    private DangerScale(IReadOnlyDictionary<int, (short Danger, short Violence)> weights) => this.weights = weights;

    public static DangerScale Learned => Only.Value;

    public static DangerScale Of(IReadOnlyDictionary<int, (short Danger, short Violence)> weights) => new(weights);

    private static Dictionary<int, (short Danger, short Violence)> Read(IEnumerable<string> lines) => lines
        .Select(line => line.Split(' '))
        .ToDictionary(words => words[0] == "-" ? 0 : FeatureOf(words[0]), words => (short.Parse(words[1], CultureInfo.InvariantCulture), short.Parse(words[2], CultureInfo.InvariantCulture)));

    /// <summary>Sentences that weigh too much, each with the place of what weighs most.</summary>
    /// <param name="tight">Plain, without spaces, names of students masked.</param>
    public IEnumerable<(int Start, bool IsViolence)> HeavyIn(string tight)
    {
        foreach (var (start, end) in Sentences(tight))
        {
            if (Weigh(tight[start..end]) is { Danger: >= Heavy } weight)
            {
                yield return (start + weight.Place, weight.Violence > 0);
            }
        }
    }

    /// <summary>In hundredths: 0 is as likely as not; and where the heaviest pair begins.</summary>
    public (int Danger, int Violence, int Place) Weigh(string sentence)
    {
        var (danger, violence) = weights.GetValueOrDefault(0);
        var (sum, kind, place, most) = ((int)danger, (int)violence, 0, 0);
        foreach (var (feature, at) in FeaturesIn(sentence))
        {
            if (weights.TryGetValue(feature, out var weight))
            {
                (sum, kind) = (sum + weight.Danger, kind + weight.Violence);
                (place, most) = weight.Danger > most ? (at, weight.Danger) : (place, most);
            }
        }

        return (sum, kind, place);
    }

    /// <summary>Every character and every two side by side, once each, with where they first stand. Numbers are one 0, stops one comma.</summary>
    public static IReadOnlyDictionary<int, int> FeaturesIn(string sentence)
    {
        Dictionary<int, int> features = new(sentence.Length * 2);
        var before = ',';
        for (var i = 0; i <= sentence.Length; i++)
        {
            var character = i == sentence.Length ? ',' : Plain(sentence[i]);
            if (character == before && character is ',' or '0')
            {
                continue;
            }

            features.TryAdd(character, i);
            features.TryAdd((before << 16) | character, Math.Max(0, i - 1));
            before = character;
        }

        return features;
    }

    /// <summary>What stands in the file for a character or a pair.</summary>
    public static string Spelled(int feature) => feature >> 16 == 0 ? $"{(char)feature}" : $"{(char)(feature >> 16)}{(char)(feature & 0xFFFF)}";

    private static int FeatureOf(string spelled) => spelled.Length == 1 ? spelled[0] : (spelled[0] << 16) | spelled[1];

    private static char Plain(char character) => char.IsDigit(character) ? '0' : char.IsLetter(character) ? character : ',';

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || i - start == Longest || text[i] is '。' or '!' or '?' or ';' or '\n')
            {
                if (i > start)
                {
                    yield return (start, i);
                }

                start = i == text.Length || i - start < Longest ? i + 1 : i;
            }
        }
    }
}
