namespace Tutorship.Domain.Replies;

/// <summary>Which students of a record were only guessed at: by their sound, pinyin, or a slip of the pen.</summary>
internal static class Guesses
{
    public static Reply Mark(Reply reply, IEnumerable<IReadOnlyList<Token>> lines)
    {
        if (reply is not Reply.Recorded recorded)
        {
            return reply;
        }

        var named = lines.SelectMany(line => line).Select(token => token.Naming).OfType<Naming.One>().ToList();
        var exact = named.Where(one => one.IsExact).Select(one => one.Student).ToHashSet();
        var written = recorded.Drafts.SelectMany(draft => draft.Students).ToHashSet();
        return recorded with
        {
            Guessed = [.. named.Select(one => one.Student).Distinct().Where(student => written.Contains(student) && !exact.Contains(student))],
        };
    }
}
