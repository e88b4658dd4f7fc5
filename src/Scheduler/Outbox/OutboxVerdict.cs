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

        /// <summary>What it tells of, kept on the row in place of its facts from the moment it is said; null: they stay.</summary>
        public string? Facts { get; init; }
    }

    /// <summary>Something else has to be known first; nothing is wrong with it.</summary>
    public sealed record Wait(TimeSpan Pause) : OutboxVerdict;

    /// <summary>Nothing is left to say; <paramref name="Reason"/> stands on the row.</summary>
    public sealed record Drop(string Reason) : OutboxVerdict;
}

/// <summary>Students in the order of their numbers, from 1, and what an answer by number records.</summary>
public sealed record ShownList(IReadOnlyList<StudentId> Students, EntryKind? Node)
{
    /// <summary>What is to be done with each, where that is not <see cref="Node"/> for all; null in it: one of several things.</summary>
    public IReadOnlyList<EntryKind?>? Kinds { get; init; }
}
