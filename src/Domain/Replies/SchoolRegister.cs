namespace Tutorship.Domain.Replies;

/// <summary>
/// The names and days a reply can speak of, indexed once a school and shared by all its messages.
/// </summary>
public sealed class SchoolRegister(Roster roster, SchoolCalendar calendar)
{
    public Roster Roster { get; } = roster;

    public SchoolCalendar Calendar { get; } = calendar;
}
