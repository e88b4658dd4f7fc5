namespace Tutorship.Domain.Replies;

/// <summary>What a mentor means to do and when: 明天找他谈.</summary>
public sealed record Appointment(DateOnly On, EntryKind Kind);
