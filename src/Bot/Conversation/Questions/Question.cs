using System.Text.Json.Serialization;
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
    EntryKind? DraftKind) : OpenMatter
{
    /// <summary>The message at hand said that it was somebody else: what is asked stays open, of the other.</summary>
    [JsonIgnore]
    public bool IsCorrected { get; init; }

    /// <summary>
    /// The question showed a list of its own, for its answers alone: what stood there before comes back with its end, since numbers
    /// point to what a reminder or a query showed (reply-semantics, "Input").
    /// </summary>
    public ListBefore? ListBefore { get; init; }

    /// <summary>Asked of another message and not answered yet: it is asked again once this is settled.</summary>
    public Question? Earlier { get; init; }

    public bool IsAskedAgain { get; init; }

    /// <summary>The list is the one that a reminder or a query had shown, under the same numbers.</summary>
    [JsonIgnore]
    public bool IsOfListBefore => List is { } list && ListBefore?.List is { } before && list.SequenceEqual(before);
}

/// <summary>The numbered list that a question's own stood in for, since when, and what for; null: none.</summary>
public sealed record ListBefore(IReadOnlyList<StudentId>? List, DateTimeOffset? ShownAt, IReadOnlyList<EntryKind?>? Kinds);
