namespace Tutorship.Domain;

/// <summary>A digest part by part: a school's grades, a grade's classes. What the heat map shows.</summary>
/// <param name="Parts">In their order; those with students.</param>
public sealed record DigestGrid(Digest Whole, IReadOnlyList<Digest> Parts)
{
    /// <summary>Null outside every school year, and for a class, which has no parts.</summary>
    public static DigestGrid? Of(SchoolFacts facts, DateOnly day, DigestScope scope)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.IsClass || Digest.Of(facts, day, scope) is not { } whole)
        {
            return null;
        }

        var parts = facts.Roster.Students
            .Where(student => scope.Holds(student) && student.IsEnrolledOn(day))
            .Select(student => scope.Grade is null ? DigestScope.OfGrade(student.Grade) : DigestScope.OfClass(student.Class, student.Grade))
            .Distinct()
            .Select(part => Digest.Of(facts, day, part))
            .OfType<Digest>();
        return new DigestGrid(whole, [.. parts.OrderBy(part => part.Scope.Name, PartNames.InOrder)]);
    }

    /// <summary>The figure of a part for one of the whole's requirements; none where nobody in it is owed it.</summary>
    public static DigestRequirement? Cell(Digest part, DigestRequirement column)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(column);
        return part.Requirements.FirstOrDefault(cell => cell.Requirement.Id == column.Requirement.Id);
    }
}
