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
        var plain = Plain(text);
        MessageReader reader = new(context, plain);
        var reply = reader.Read();
        return reply with { Danger = CrisisWatch.Read(context, reader, plain, text, reply) };
    }

    /// <summary>Of a message by itself, whoever sent it: no student is looked for.</summary>
    public static Danger DangerIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CrisisWatch.Read(Plain(text), text);
    }

    private static PlainText Plain(string text) => PlainText.Of(text.Length > Longest ? text[..Longest] : text);
}
