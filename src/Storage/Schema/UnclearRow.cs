namespace Tutorship.Storage;

/// <summary>
/// One message that was not understood: when and in which way, so that a school can see where the bot fails. Neither what was
/// said nor who said it is kept.
/// </summary>
public sealed class UnclearRow
{
    public string SchoolId { get; private set; } = null!;

    public long Id { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>A reason of reply-semantics (<c>which_student</c>), or <c>unrelated</c>, <c>amend</c>, <c>leave</c>, <c>not_text</c>.</summary>
    public required string Reason { get; init; }
}
