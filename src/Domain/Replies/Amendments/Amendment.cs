namespace Tutorship.Domain.Replies;

/// <summary>改 …: what an earlier entry should have said. Null: stays as it is.</summary>
public sealed record Amendment
{
    /// <summary>Whose entry is meant, where one is named beside the change.</summary>
    public StudentId? About { get; init; }

    public DateOnly? On { get; init; }

    public EntryKind? Kind { get; init; }

    public ContactMode? Mode { get; init; }

    /// <summary>In place of those it had.</summary>
    public Strategy? Strategies { get; init; }

    /// <summary>Nothing was recognised, or a day that cannot be: the entry stays as it is.</summary>
    public bool IsEmpty => On is null && Kind is null && Mode is null && Strategies is null;
}
