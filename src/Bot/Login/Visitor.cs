using System.Security.Claims;
using Tutorship.Domain;

namespace Tutorship.Bot.Login;

/// <summary>Who is logged in, of which school. What they may do is asked of the roster at every request, never kept here.</summary>
public sealed record Visitor(string SchoolId, StaffId StaffId)
{
    private const string School = "school";

    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [new Claim(School, SchoolId), new Claim(ClaimTypes.NameIdentifier, StaffId.Value)],
        LoginSetup.Scheme));

    /// <summary>Null: nobody is.</summary>
    public static Visitor? Of(ClaimsPrincipal user) =>
        user.FindFirstValue(School) is { Length: > 0 } school && user.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } staff
            ? new Visitor(school, new StaffId(staff))
            : null;
}
