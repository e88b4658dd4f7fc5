using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>
/// The message that raised a question: it is read again as its sender would have written it had the answer been in it.
/// </summary>
public sealed record FirstMessage(Question Question, SchoolRegister Register, StaffId Sender)
{
    /// <summary>Whom it names, as far as that is clear.</summary>
    public IReadOnlyList<StudentId> Students => [.. DraftsOf(Read(Question.Text, Question.DraftKind ?? EntryKind.Talk).Reply).SelectMany(draft => draft.Students).Distinct()];

    public ReplyContext Context(EntryKind? node) => new(Register, Sender, Question.SaidAt, Question.List, node);

    public Completed Read(string text) => Read(text, Question.Node);

    public Completed Read(string text, EntryKind? node) => new(ReplyReader.Read(Context(node), text), text, node);

    /// <summary>An answer as a message of its own, with nothing asked for.</summary>
    public Reply Alone(string text) => Read(text, node: null).Reply;

    /// <summary>The words that raised the question give way to others.</summary>
    public string With(string words)
    {
        var at = Question.Text.IndexOf(Question.Said, StringComparison.Ordinal);
        return at < 0 || Question.Said.Length == 0
            ? $"{words} {Question.Text}"
            : string.Concat(Question.Text.AsSpan(0, at), words, Question.Text.AsSpan(at + Question.Said.Length));
    }

    /// <summary>张三 手机, and then 何欣悦: 张三、何欣悦 手机. Who has a topic of their own stands behind a comma.</summary>
    public string Joined(string more)
    {
        var named = Students.Select(id => Register.Roster.Find(id)?.Name ?? "").FirstOrDefault(name => Question.Text.Contains(name, StringComparison.Ordinal));
        return CorrectionReader.ReadName(Context(node: null), more) is { Meant: not null } && named is { Length: > 0 }
            ? Question.Text.Insert(Question.Text.IndexOf(named, StringComparison.Ordinal) + named.Length, $"、{more.Trim()}")
            : $"{Question.Text}，{more.Trim()}";
    }

    private static IReadOnlyList<Draft> DraftsOf(Reply reply) => reply switch
    {
        Reply.Recorded recorded => recorded.Drafts,
        Reply.Asked asked => asked.Drafts,
        _ => [],
    };
}

/// <summary>What a message and the answer to what was asked of it say together, and the text and kind it was read with.</summary>
public sealed record Completed(Reply Reply, string Text, EntryKind? Node)
{
    public Completed? IfRecorded => Reply is Reply.Recorded ? this : null;
}
