using Microsoft.AspNetCore.Authorization;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Bot.Login;

/// <summary>Demands the role <c>admin</c> on the roster as it is now: a role withdrawn ends what a running session may do.</summary>
public sealed class Administrator : IAuthorizationRequirement
{
    public const string Policy = "administrator";
}

public sealed class AdministratorCheck(SchoolApps apps, SchoolDbs dbs, SchoolFactsStore facts) : AuthorizationHandler<Administrator>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Administrator requirement)
    {
        if (Visitor.Of(context.User) is { } visitor && apps.Find(visitor.SchoolId) is not null && await IsAdministratorAsync(visitor))
        {
            context.Succeed(requirement);
        }
    }

    private async Task<bool> IsAdministratorAsync(Visitor visitor)
    {
        await using var db = await dbs.OpenAsync(visitor.SchoolId);
        var slow = await facts.SlowFactsAsync(db);
        return slow.Roster.Find(visitor.StaffId)?.Has(RoleKind.Admin) == true;
    }
}
