using Tutorship.Domain;

namespace Tutorship.Bot.Tests.Conversation.Walks;

/// <summary>What a message is for, as whoever wrote it meant it.</summary>
public enum Purpose
{
    /// <summary>Tells what was done.</summary>
    Deed,

    /// <summary>A word or two that only a question or an offer makes sense of.</summary>
    Answer,

    /// <summary>改, 不是…是…, 撤销: what was written is taken back or changed.</summary>
    Change,

    /// <summary>A query, a plan, a courtesy, a worry: nothing is to be written or changed.</summary>
    Nothing,
}

/// <summary>A message with all it can possibly mean.</summary>
/// <param name="Kind">The only kind of entry it can tell of; null: it names none.</param>
public sealed record Said(string Text, Purpose Purpose, IReadOnlyList<Student> Named, IReadOnlyList<int> Numbers, EntryKind? Kind)
{
    public bool SpeaksOfAll { get; init; }
}
