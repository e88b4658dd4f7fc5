using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>Something the bot would do if told so. Whatever does not take it up is read as a message of its own.</summary>
public abstract record Offer : OpenMatter
{
    private Offer()
    {
    }

    /// <summary>Nothing waits for an answer: what was done can be taken back or changed in a word.</summary>
    public bool IsDone => this is LeaveTold or Queue or Appointment { IsHeld: true };

    /// <summary>明天找他谈: reminded of these students on that day.</summary>
    public sealed record Appointment(IReadOnlyList<StudentId> Students, DateOnly On, EntryKind Kind) : Offer
    {
        /// <summary>Something else was written since: a mere 好的 may be an answer to that.</summary>
        public bool IsPassed { get; init; }

        /// <summary>It was taken up and nothing was said since: it can still be moved or called off in a word.</summary>
        public bool IsHeld { get; init; }
    }

    /// <summary>A leave was just noted: other days said now are its own.</summary>
    public sealed record LeaveTold(DateOnly From, DateOnly To) : Offer;

    /// <summary>请假, without days that could be read: they are asked for.</summary>
    public sealed record LeaveAsked : Offer;

    /// <summary>What would be undone was written a while ago.</summary>
    public sealed record OlderUndo(string BatchId) : Offer;

    /// <summary>Denied, and still written: whose entries would be undone.</summary>
    public sealed record DeniedUndo(IReadOnlyList<StudentId> Students) : Offer;

    /// <summary>The entry was of somebody else; <paramref name="Candidates"/> are numbered, and empty where any name will do.</summary>
    public sealed record Move(StudentId? Denied, IReadOnlyList<StudentId> Candidates) : Offer
    {
        /// <summary>Nothing was written, only handed over.</summary>
        public bool IsOfHandoff { get; init; }
    }

    /// <summary>Several students bear the name that was looked up.</summary>
    public sealed record Lookup(IReadOnlyList<StudentId> Candidates) : Offer;

    /// <summary>
    /// Whoever is asked to take hand-overs was shown those that wait, numbered; by their ids.
    /// </summary>
    public sealed record Queue(IReadOnlyList<string> Handoffs) : Offer;

    /// <summary>
    /// A message spoke of danger: the student is handed over. One is meant; several are numbered; none: any student of the school.
    /// </summary>
    public sealed record Handoff(IReadOnlyList<StudentId> Candidates) : Offer
    {
        public DateTimeOffset OfferedAt { get; init; }

        /// <summary>Offered before this one and not answered: both can still be said yes to.</summary>
        public IReadOnlyList<StudentId> Earlier { get; init; } = [];

        /// <summary>Everybody who can be handed over by a word for all of them.</summary>
        public IReadOnlyList<StudentId> All => [.. Candidates.Concat(Earlier).Distinct()];

        /// <summary>The sender said no. A 转介 of second thoughts still means these; nothing else does, and nobody is asked again.</summary>
        public bool IsDeclined { get; init; }

        /// <summary>The message that spoke of danger told of a deed too, and that is written.</summary>
        public bool IsBesideEntry { get; init; }
    }
}
