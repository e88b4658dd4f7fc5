namespace Tutorship.Domain;

/// <summary>周报: how a scope's students stand on a day, against a week before. No mentor appears in it, in any form.</summary>
public sealed record Digest(DateOnly On, DigestScope Scope)
{
    /// <summary>Monday-based weeks of the term, from 1; null outside a term.</summary>
    public int? Week { get; init; }

    /// <summary>Whether the Monday-based week has a school day of the scope.</summary>
    public bool HasSchool { get; init; } = true;

    /// <summary>Open key nodes and those that fell due in the week, by due day, then id; empty outside a term.</summary>
    public IReadOnlyList<DigestRequirement> Requirements { get; init; } = [];

    public Share Visits { get; init; }

    /// <summary>Where visits should stand: the share of the year gone by.</summary>
    public Share ExpectedVisits { get; init; }

    /// <summary>Enrolled students with no talk and no visit in the school year.</summary>
    public int NeverReached { get; init; }

    public DigestLifeEvents LifeEvents { get; init; } = new(0, 0, 0);

    /// <summary>Enrolled students without any mentor.</summary>
    public int Unmatched { get; init; }

    /// <summary>In person among parent contacts and visits with a known mode, in the term so far.</summary>
    public Share FaceToFace { get; init; }

    /// <summary>Classes with the most gaps over the listed requirements, ties by name.</summary>
    public IReadOnlyList<ClassGaps> NeedsHelp { get; init; } = [];

    /// <summary>Classes that reached everybody in one of the listed requirements within the week, by name.</summary>
    public IReadOnlyList<string> Good { get; init; } = [];

    /// <summary>Null outside every school year.</summary>
    public static Digest? Of(SchoolFacts facts, DateOnly day, DigestScope scope)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(scope);
        Student[] students = [.. facts.Roster.Students.Where(scope.Holds)];
        return Standing.On(facts, students, day, day) is { } standing ? new DigestDay(facts, standing, scope).Digest() : null;
    }

    /// <summary>Whether a digest goes out on a day: the week's last school day of the scope.</summary>
    public static bool GoesOutOn(SchoolFacts facts, DateOnly day, DigestScope scope)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(scope);
        return scope.DaysIn(facts).IsLastOfWeek(day);
    }
}

/// <summary>Gaps of talks and contacts about life events that fell due lately, or will.</summary>
public sealed record DigestLifeEvents(int Open, int Missed, int Late);

/// <summary>A class with its open and missed gaps.</summary>
public sealed record ClassGaps(string Class, int Gaps);
