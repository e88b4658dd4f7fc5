using Tutorship.Domain;

namespace Tutorship.Bot.Conversation;

/// <summary>A requirement with the students it has not reached, never met first.</summary>
public sealed record OpenRequirement(Requirement Requirement, IReadOnlyList<MissingStudent> Missing)
{
    public string Title => RequirementPhrases.Title(Requirement);

    public EntryKind Kind => Requirement.Kind.Asks;

    public DateOnly Due => Requirement.Due;
}

/// <summary>A student not yet reached; last contact null if never met in the school year.</summary>
public sealed record MissingStudent(Student Student, LastContact? Last);

/// <summary>How far the sender has got with one requirement.</summary>
public sealed record OwnProgress(string Title, int Done, int Eligible, DateOnly Due);
