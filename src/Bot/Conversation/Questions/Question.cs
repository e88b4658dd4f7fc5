using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>
/// An open question: the message that raised it, when it was said, and what it was read against. Kept until it is answered,
/// replaced by another message, or a day old.
/// </summary>
public sealed record Question(
    AskReason Reason,
    string Text,
    DateTime SaidAt,
    string Said,
    IReadOnlyList<StudentId> Candidates,
    IReadOnlyList<StudentId>? List,
    EntryKind? Node,
    EntryKind? DraftKind) : OpenMatter;
