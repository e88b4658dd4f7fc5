namespace Tutorship.Domain.Replies;

/// <summary>Reads a message: text → <see cref="Reply"/>. Never writes what was not said; asks only where it must.</summary>
public static class ReplyReader
{
    /// <summary>More than any mentor types; what stands behind is not read.</summary>
    private const int Longest = 12_000;

    public static Reply Read(ReplyContext context, string text)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainText.Of(text.Length > Longest ? text[..Longest] : text);
        return new MessageReader(context, plain).Read() with { IsCrisis = CrisisWatch.Speaks(plain.Text, text) };
    }
}
