using Microsoft.AspNetCore.Authorization;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Bot.Login;

/// <summary>Demands the role <c>admin</c> on the roster as it is now: a role withdrawn ends what a running session may do.</summary>
/// <param name="ofEverySchool">What concerns all schools of the installation is for who administers all of them.</param>
public sealed class Administrator(bool ofEverySchool) : IAuthorizationRequirement
{
    /// <summary>Of the school that one has logged in to.</summary>
    public const string Policy = "administrator";

    public const string OfEverySchool = "administrator of every school";

    public bool IsOfEverySchool { get; } = ofEverySchool;
}

public sealed class AdministratorCheck(SchoolApps apps, SchoolDbs dbs, SchoolFactsStore facts) : AuthorizationHandler<Administrator>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Administrator requirement)
    {
        if (Visitor.Of(context.User) is { } visitor && apps.Find(visitor.SchoolId) is { } own
            && await IsAdministratorAsync(visitor.StaffId, own, requirement.IsOfEverySchool ? apps.All : [own]))
        {
            context.Succeed(requirement);
        }
    }

    /// <summary>The same user id means the same person within one corporation only.</summary>
    private async Task<bool> IsAdministratorAsync(StaffId member, SchoolApp own, IEnumerable<SchoolApp> schools)
    {
        foreach (var school in schools)
        {
            if (school.Options.CorpId != own.Options.CorpId || !await IsAdministratorAsync(member, school.Id))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> IsAdministratorAsync(StaffId member, string schoolId)
    {
        await using var db = await dbs.OpenAsync(schoolId);
        return (await facts.SlowFactsAsync(db)).Roster.Find(member)?.Has(RoleKind.Admin) == true;
    }
}
