namespace Tutorship.Domain;

/// <summary>
/// 记录: one thing that happened with one student, without its note. Entries are never changed or deleted: undo voids,
/// amend voids and writes another.
/// </summary>
public sealed record Entry(EntryId Id, EntryKind Kind, StudentId Student, DateOnly On, StaffId Author)
{
    public Strategy Strategies { get; init; }

    public ContactMode Mode { get; init; }

    public Companions Companions { get; init; }

    public bool IsVoided { get; init; }

    /// <summary>The day a life event was told; null: <see cref="On"/>.</summary>
    public DateOnly? ReportedOn { get; init; }
}
