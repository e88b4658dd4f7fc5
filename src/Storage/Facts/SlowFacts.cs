using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Storage;

/// <summary>What changes seldom in a school, loaded once a version and shared by all who ask; immutable.</summary>
/// <param name="Version">−1: the database does not know the school; everything is empty then.</param>
public sealed record SlowFacts(long Version, Roster Roster, SchoolCalendar Calendar, Plan Plan)
{
    /// <summary>The names and days a reply can speak of.</summary>
    public SchoolRegister Register { get; } = new(Roster, Calendar);
}
