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

    private static (IReadOnlyList<StudentId> Students, AskReason? Reason, IReadOnlyList<StudentId> Candidates) Resolve(
        ReplyContext context, Token token, bool ofAnyStudent) => token switch
    {
        { Naming: Naming.One one } => ([one.Student], null, []),
        { Naming: Naming.Several several } => ([], AskReason.WhichStudent, several.Students),
        { Naming: Naming.Outside { Students: [var only] } } when ofAnyStudent => ([only], null, []),
        { Naming: Naming.Outside outside } when ofAnyStudent => ([], AskReason.WhichStudent, outside.Students),
        { Naming: Naming.Outside outside } => ([], AskReason.NotYours, outside.Students),
        { Places: { } places } => places.In(context.List) is { } listed ? (listed, null, []) : ([], AskReason.Number, []),
        _ => ([], AskReason.UnknownStudent, []),
    };
}
