using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Leaders;

/// <summary>Whose figures a member of staff may see (product.md, "People"): widest first; empty for who leads nobody.</summary>
public static class LeaderScopes
{
    public static IReadOnlyList<DigestScope> Of(StaffMember member, Roster roster)
    {
        var scopes = new List<DigestScope>();
        if (member.Has(RoleKind.Principal) || member.Has(RoleKind.MoralEducation))
        {
            scopes.Add(DigestScope.School);
        }

        var names = member.Roles.Where(role => role.Kind == RoleKind.GradeLeader).Select(role => role.Grade).Append(member.HomeroomClass);
        scopes.AddRange(names.OfType<string>().Select(name => DigestScope.Find(roster, name)).OfType<DigestScope>());
        return scopes;
    }

    /// <summary>Whether every student of one scope is of the other.</summary>
    public static bool Includes(DigestScope wide, DigestScope narrow, Roster roster) =>
        roster.Students.Where(narrow.Holds).All(wide.Holds);
}
