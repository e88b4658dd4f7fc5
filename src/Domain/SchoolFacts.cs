namespace Tutorship.Domain;

/// <summary>Everything the rules look at, loaded by the host; the rules never load anything themselves.</summary>
public sealed record SchoolFacts(Roster Roster, SchoolCalendar Calendar, Plan Plan, IReadOnlyList<Entry> Entries);
