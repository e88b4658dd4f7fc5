namespace Tutorship.Domain;

/// <summary>The last talk or visit with a student within the school year; several on one day count together.</summary>
public sealed record LastContact(DateOnly On, EntryKind Kind, Strategy Strategies);
