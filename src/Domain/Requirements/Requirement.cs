namespace Tutorship.Domain;

/// <summary>要求: one thing that is owed to each student it applies to, within its window.</summary>
public sealed record Requirement(RequirementKind Kind, KeyNode Node, Window Window)
{
    /// <summary>The kind's name, a colon, the node's label: <c>before_exam_talk:期中考试</c>.</summary>
    public string Id { get; } = $"{Kind.WireName}:{Node.Label}";

    /// <summary>The row whose grades it applies to; null: every grade.</summary>
    public CalendarRow? GradesOf { get; init; }

    /// <summary>The one student it applies to; null: all of the grades.</summary>
    public StudentId? Student { get; init; }

    /// <summary>Who enrolled after this day is not owed it; null for life events.</summary>
    public DateOnly? EnrolledBy { get; init; }

    /// <summary>The day from which it is asked for: when it opens; for a life event, once it has been told.</summary>
    public DateOnly AsksFrom { get; init; } = Window.Opens;

    public DateOnly Opens => Window.Opens;

    public DateOnly Due => Window.Due;

    public bool AppliesTo(Student student) =>
        (Student is not { } only || only == student.Id)
        && (GradesOf is null || GradesOf.IsOf(student.Grade))
        && (Kind != RequirementKind.SpecialTalk || student.HasSpecialNeeds);

    /// <summary>Whether a student it applies to is counted on a day.</summary>
    public bool IsEligible(Student student, DateOnly on) =>
        student.IsEnrolledOn(CountedOn(on)) && (EnrolledBy is not { } by || student.EnrolledFrom is not { } from || from <= by);

    /// <summary>The day on which enrolment and mentors are looked at: a given day, but never later than the due day.</summary>
    public DateOnly CountedOn(DateOnly day) => day < Due ? day : Due;
}
