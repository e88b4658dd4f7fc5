namespace Tutorship.Domain.Replies;

/// <summary>Whether a message speaks of self-harm, suicide, abuse or violence. A miss weighs more than a false alarm.</summary>
internal static class CrisisWatch
{
    public static bool Speaks(string plain, string original)
    {
        var text = CrisisWords.LookAlikes().Replace(plain.Replace(" ", "", StringComparison.Ordinal), "·");
        return CrisisWords.Unmistakable().IsMatch(text)
            || (CrisisWords.Likely().IsMatch(text) && !CrisisWords.Laughter().IsMatch(original));
    }
}
