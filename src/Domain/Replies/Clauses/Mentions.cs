namespace Tutorship.Domain.Replies;

/// <summary>Students behind names and list numbers; or the question that the first doubtful one raises.</summary>
internal sealed record Mentions(IReadOnlyList<StudentId> Found, Reply.Asked? Question)
{
    public static Mentions Of(ReplyContext context, IEnumerable<Token> tokens, bool ofAnyStudent = false)
    {
        List<StudentId> found = [];
        Reply.Asked? question = null;
        foreach (var token in tokens)
        {
            var (students, reason, candidates) = Resolve(context, token, ofAnyStudent);
            found.AddRange(students.Where(student => !found.Contains(student)));
            if (reason is { } asked)
            {
                question ??= new(asked, [], candidates, token.Text);
            }
        }

        return new(found, question);
    }

    /// <summary>A list may be older than who is mentored by whom, and than who is at the school.</summary>
    private static (IReadOnlyList<StudentId> Students, AskReason? Reason, IReadOnlyList<StudentId> Candidates) OfList(
        ReplyContext context, IReadOnlyList<StudentId> listed, bool ofAnyStudent)
    {
        var known = listed.Where(student => context.Register.Roster.Find(student) is not null).ToList();
        var strange = ofAnyStudent ? [] : known.Where(student => !context.Register.CaseloadOf(context.Sender, context.Today).Holds(student)).ToList();
        return known.Count < listed.Count ? ([], AskReason.Number, [])
            : strange.Count > 0 ? ([], AskReason.NotYours, strange)
            : (listed, null, []);
    }

    private static (IReadOnlyList<StudentId> Students, AskReason? Reason, IReadOnlyList<StudentId> Candidates) Resolve(
        ReplyContext context, Token token, bool ofAnyStudent) => token switch
    {
        { Group: { } group } => (group, null, []),
        { Naming: Naming.One one } => ([one.Student], null, []),
        { Naming: Naming.Several several } => ([], AskReason.WhichStudent, several.Students),
        { Naming: Naming.Outside { Students: [var only] } } when ofAnyStudent => ([only], null, []),
        { Naming: Naming.Outside outside } when ofAnyStudent => ([], AskReason.WhichStudent, outside.Students),
        { Naming: Naming.Outside outside } => ([], AskReason.NotYours, outside.Students),
        { Places: { } places } => places.In(context.List) is { } listed ? OfList(context, listed, ofAnyStudent) : ([], AskReason.Number, []),
        _ => ([], AskReason.UnknownStudent, []),
    };
}
