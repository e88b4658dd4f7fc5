namespace Tutorship.Domain.Replies;

/// <summary>What a message means (reply-semantics, "Output"). Nothing but <see cref="Recorded"/> is ever written down.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>Stands beside any outcome: the text speaks of self-harm, suicide, abuse or violence against the student.</summary>
    public bool IsCrisis => Danger.Tier != DangerTier.None;

    /// <summary>How plainly it speaks of it, and of whom.</summary>
    public Danger Danger { get; init; } = Danger.None;

    /// <summary>Entries that are written at once.</summary>
    public sealed record Recorded(IReadOnlyList<Draft> Drafts) : Reply
    {
        /// <summary>Students recognised by sound, pinyin or a slip alone: the receipt asks to look twice.</summary>
        public IReadOnlyList<StudentId> Guessed { get; init; } = [];
    }

    /// <summary>
    /// Something is missing or ambiguous. <paramref name="Drafts"/> is what was understood so far (students may be empty and
    /// kind null in a draft), <paramref name="Candidates"/> the students that fit equally well, <paramref name="Said"/> the
    /// words that raised the question.
    /// </summary>
    public sealed record Asked(
        AskReason Reason,
        IReadOnlyList<Draft> Drafts,
        IReadOnlyList<StudentId> Candidates,
        string Said) : Reply;

    /// <summary>The sender wants to see something; <paramref name="Students"/> only for <see cref="Query.Student"/>.</summary>
    public sealed record Queried(Query Query, IReadOnlyList<StudentId> Students) : Reply
    {
        /// <summary>未访 asks for visits alone; null: whatever is most pressing.</summary>
        public EntryKind? Kind { get; init; }
    }

    /// <summary>The sender wants something done. <paramref name="Argument"/> is the text behind the command word.</summary>
    public sealed record Commanded(Command Command, IReadOnlyList<StudentId> Students, string Argument) : Reply;

    /// <summary>Nothing to write down: a plan, a negation, a greeting, thanks, or not for the bot.</summary>
    public sealed record Nothing(NothingReason Reason, IReadOnlyList<StudentId> Students) : Reply;
}

/// <summary>An entry as the mentor told it, for one or more students. A null kind is what is being asked for.</summary>
public sealed record Draft(EntryKind? Kind, IReadOnlyList<StudentId> Students, DateOnly On)
{
    public Strategy Strategies { get; init; }

    public ContactMode Mode { get; init; }

    public Companions Companions { get; init; }

    /// <summary>What was said beyond names, numbers and dates, word for word.</summary>
    public string Note { get; init; } = "";
}

public enum AskReason
{
    Kind,
    Student,
    WhichStudent,
    UnknownStudent,
    NotYours,
    Date,
    Number,
    Confirm,
}

public enum Query
{
    Todo,
    Progress,
    Student,
    Recent,
}

public enum Command
{
    Undo,
    Help,
    Snooze,
    Leave,
    Amend,
    Handoff,
}

public enum NothingReason
{
    /// <summary>A plan or appointment: 明天找他谈.</summary>
    Plan,

    /// <summary>还没谈, 张三没来.</summary>
    NotDone,

    /// <summary>收到, 谢谢.</summary>
    Courtesy,

    /// <summary>Not for the bot.</summary>
    Unrelated,
}
