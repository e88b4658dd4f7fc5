namespace Tutorship.Domain.Replies;

/// <summary>Whether a message speaks of self-harm, suicide, abuse or violence, and of whom. A miss weighs more than a false alarm.</summary>
internal static class CrisisWatch
{
    public static Danger Read(PlainText plain, string original)
    {
        var tight = TightText.Of(plain.Text).Text;
        return Of(DangerSigns.In(tight, [], original) is { Count: > 0 } known ? known : [.. DangerSigns.Weighed(tight)]);
    }

    /// <param name="reader">Of the same message.</param>
    /// <param name="reply">What else the message means: it says whom, where the words name nobody.</param>
    public static Danger Read(ReplyContext context, MessageReader reader, PlainText plain, string original, Reply reply)
    {
        var tight = TightText.Of(plain.Text);
        var lines = reader.Lines();
        IReadOnlyList<(int, int)> names = [.. lines.SelectMany(FullNames).Select(name => tight.StretchOf(name.Start, name.End))];
        IReadOnlyList<DangerSign> signs = DangerSigns.In(tight.Text, names, original) is { Count: > 0 } known ? known : IsWrittenToTheChild(reply) ? []
            : [.. lines.SelectMany(DangerSigns.Weighed)];
        if (signs.Count == 0)
        {
            return Danger.None;
        }

        var danger = Of(signs);
        var places = signs.Where(sign => sign.Tier == danger.Tier).Select(sign => sign.IsWeighed ? sign.Start : tight.PlaceOf(sign.Start));
        var (students, candidates) = DangerSubjects.Of(context, lines, places);
        return (students.Count + candidates.Count > 0 ? danger with { Students = students, Candidates = candidates } : InReply(danger, reply))
            with { Tier = IsWrittenToTheChild(reply) ? DangerTier.Likely : danger.Tier };
    }

    /// <summary>小李想着死 may as well be 小李.</summary>
    private static IEnumerable<Token> FullNames(IReadOnlyList<Token> line) => line.Where((token, i) =>
        DangerSigns.IsFullName(token) && !(i > 0 && line[i - 1].End == token.Start && line[i - 1].Text is "小" or "老" or "阿"));

    private static Danger Of(IReadOnlyList<DangerSign> signs) => signs.Count == 0
        ? Danger.None
        : new Danger(signs.Max(sign => sign.Tier), signs.Aggregate(DangerKinds.None, (kinds, sign) => kinds | sign.Kind));

    private static Danger InReply(Danger danger, Reply reply)
    {
        IReadOnlyList<StudentId> meant = reply switch
        {
            Reply.Recorded recorded => [.. recorded.Drafts.SelectMany(draft => draft.Students).Distinct()],
            Reply.Asked { Candidates: [] } asked => [.. asked.Drafts.SelectMany(draft => draft.Students).Distinct()],
            Reply.Asked asked => asked.Candidates,
            Reply.Commanded commanded => commanded.Students,
            Reply.Queried queried => queried.Students,
            Reply.Nothing nothing => nothing.Students,
            _ => [],
        };
        return meant.Count == 1 ? danger with { Students = meant } : danger with { Candidates = meant };
    }

    /// <summary>The text of a growth message comforts; it does not tell what happened.</summary>
    private static bool IsWrittenToTheChild(Reply reply) =>
        reply is Reply.Recorded recorded && recorded.Drafts.All(draft => draft.Kind == EntryKind.GrowthMessage);
}
