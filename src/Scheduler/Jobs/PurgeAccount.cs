using System.Globalization;
using Tutorship.Domain;

namespace Tutorship.Scheduler.Jobs;

/// <summary>What a purge removed, without a name.</summary>
/// <param name="Until">The last day whose entries went; null: none had to.</param>
/// <param name="Hash">SHA-256 of the ids in order, one a line.</param>
public sealed record PurgeAccount(DateOnly? Until, IReadOnlyList<PurgedKind> Kinds, string Hash)
{
    public static PurgeAccount Nothing { get; } = new(null, [], "");

    public int Total => Kinds.Sum(kind => kind.Count);

    public override string ToString() => string.Join(
        "; ",
        Kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Kind} {kind.Count} {kind.First:yyyy-MM-dd}..{kind.Last:yyyy-MM-dd}"))
            .Append($"sha256 {Hash}"));
}

public sealed record PurgedKind(EntryKind Kind, int Count, DateOnly First, DateOnly Last);
