namespace Tutorship.Domain.Replies;

/// <summary>Reads a message: text → <see cref="Reply"/>.</summary>
public static class ReplyReader
{
    public static Reply Read(ReplyContext context, string text)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        return new Reply.Nothing(NothingReason.Unrelated, []);
    }
}
