using Tutorship.Domain;

namespace Tutorship.Scheduler.Digests;

/// <summary>Who gets a digest, and of what: principals the school, grade leaders their grade, homeroom teachers their class.</summary>
public static class DigestReceivers
{
    public static IEnumerable<(StaffId Receiver, DigestScope Scope)> Of(Roster roster) =>
        roster.Staff
            .SelectMany(member => ScopesOf(member, roster).Select(scope => (member.Id, scope)))
            .Distinct();

    private static IEnumerable<DigestScope> ScopesOf(StaffMember member, Roster roster)
    {
        var names = member.Roles
            .Select(role => role.Kind switch
            {
                RoleKind.Principal => DigestScope.School.Name,
                RoleKind.GradeLeader => role.Grade,
                _ => null,
            })
            .Append(member.HomeroomClass);
        return names.OfType<string>().Select(name => DigestScope.Find(roster, name)).OfType<DigestScope>();
    }
}
