namespace Tutorship.Storage;

/// <summary>One school. <see cref="Version"/> rises by itself with every save that touches roster, calendar, plan or leaves.</summary>
public sealed class SchoolRow
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    /// <summary>What processes cache the slow facts by; only ever raised, by the save that changes them.</summary>
    public long Version { get; private set; }

    /// <summary>一校一策 as a JSON object of the school's own numbers; empty object: all defaults.</summary>
    public string PlanJson { get; set; } = "{}";
}
