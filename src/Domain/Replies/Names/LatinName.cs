namespace Tutorship.Domain.Replies;

/// <summary>The ways to type a name in Latin letters: zhangsan, zs, zhangs; the given name alone too.</summary>
internal static class LatinName
{
    /// <summary>More than this and the readings of rare characters multiply without use.</summary>
    private const int MostForms = 256;

    public static IReadOnlySet<string> FormsOf(IReadOnlyList<string>[] sounds, int surnameLength)
    {
        HashSet<string> forms = new(StringComparer.Ordinal);
        if (sounds.Length == 0 || sounds.Any(readings => readings.Count == 0))
        {
            return forms;
        }

        var full = sounds.Select(Spellings).ToList();
        var initials = sounds.Select(readings => (IReadOnlyList<string>)[.. readings.Select(r => r[..1]).Distinct()]).ToList();
        forms.UnionWith(Joined(full));
        forms.UnionWith(Joined([.. full.Take(surnameLength), .. initials.Skip(surnameLength)]));
        if (sounds.Length > 1)
        {
            forms.UnionWith(Joined(initials));
        }

        if (sounds.Length - surnameLength > 1)
        {
            forms.UnionWith(Joined([.. full.Skip(surnameLength)]));
        }

        return forms;
    }

    private static IReadOnlyList<string> Spellings(IReadOnlyList<string> readings) =>
        [.. readings.SelectMany(Spellings).Distinct()];

    private static IEnumerable<string> Spellings(string syllable) => syllable.Contains('v', StringComparison.Ordinal)
        ? [syllable, syllable.Replace('v', 'u'), syllable.Replace("v", "yu", StringComparison.Ordinal)]
        : [syllable];

    private static IEnumerable<string> Joined(IReadOnlyList<IReadOnlyList<string>> parts)
    {
        IEnumerable<string> joined = [""];
        foreach (var part in parts)
        {
            joined = joined.SelectMany(head => part.Select(tail => head + tail)).Take(MostForms);
        }

        return joined.ToList();
    }
}
