using Tutorship.Domain;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Whether a row that was claimed still holds.</summary>
public abstract record OutboxVerdict
{
    private OutboxVerdict()
    {
    }

    /// <summary>It holds; this is what it says now. A row rendered before says what was stored then.</summary>
    public sealed record Send(OutgoingMessage Message) : OutboxVerdict
    {
        /// <summary>The numbers the message gives to students; null: it gives none.</summary>
        public ShownList? List { get; init; }
    }

    /// <summary>Nothing is left to say; <paramref name="Reason"/> stands on the row.</summary>
    public sealed record Drop(string Reason) : OutboxVerdict;
}

/// <summary>Students in the order of their numbers, from 1, and what an answer by number records.</summary>
public sealed record ShownList(IReadOnlyList<StudentId> Students, EntryKind? Node);
