namespace Tutorship.Domain.Replies;

/// <summary>What a mentor means to do and when: 明天找他谈.</summary>
/// <param name="Students">Whom the words name; nobody where one of them is in doubt.</param>
public sealed record Appointment(DateOnly On, EntryKind Kind, IReadOnlyList<StudentId> Students);
