using System.Globalization;
using System.Text.Json.Nodes;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api;

/// <summary>The app about itself, the web login's code, and the addresses callbacks come from.</summary>
internal sealed class SmallApis(SimulatorWorld world)
{
    /// <summary>agent/get (doc 90227).</summary>
    public ApiAnswer Agent(ApiRequest request)
    {
        if (!int.TryParse(request.Query["agentid"], NumberStyles.None, CultureInfo.InvariantCulture, out var agentId))
        {
            return request.Query.ContainsKey("agentid") ? ApiError.AgentIdWrong : ApiError.AgentIdMissing;
        }

        return agentId == world.Options.AgentId ? new ApiAnswer(null, AgentFields()) : ApiError.AgentOfOtherToken;
    }

    private JsonObject AgentFields() => new()
    {
        ["agentid"] = world.Options.AgentId,
        ["name"] = world.Options.SchoolName,
        ["square_logo_url"] = "",
        ["description"] = "",
        ["allow_userinfos"] = new JsonObject
        {
            ["user"] = new JsonArray([.. Colleagues().Select(member => new JsonObject { ["userid"] = member.UserId })]),
        },
        ["allow_partys"] = new JsonObject { ["partyid"] = new JsonArray() },
        ["allow_tags"] = new JsonObject { ["tagid"] = new JsonArray() },
        ["close"] = 0,
        ["redirect_domain"] = "localhost",
        ["report_location_flag"] = 0,
        ["isreportenter"] = 1,
        ["home_url"] = "",
    };

    private IEnumerable<SimulatorMember> Colleagues() =>
        world.Options.Members.Where(member => member.Kind == MemberKind.Colleague);

    /// <summary>auth/getuserinfo (doc 91023): a member by userid, everybody else by openid alone.</summary>
    public ApiAnswer LoginOf(ApiRequest request)
    {
        if (world.Logins.Redeem(request.Query["code"].ToString(), request.Now, out var userId) is { } refusal)
        {
            return refusal;
        }

        return world.FindPhone(userId)?.Owner is { Kind: MemberKind.Colleague } member
            ? new ApiAnswer(null, new JsonObject { ["userid"] = member.UserId }, member.Name)
            : new ApiAnswer(null, new JsonObject { ["openid"] = $"o{userId}" });
    }

    /// <summary>getcallbackip (doc 92521).</summary>
    public static ApiAnswer CallbackAddresses(ApiRequest request) =>
        new(null, new JsonObject { ["ip_list"] = new JsonArray("127.0.0.1") });
}
