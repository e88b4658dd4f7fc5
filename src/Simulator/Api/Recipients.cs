using System.Text.Json.Nodes;
using System.Text.Json;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api;

/// <summary>Who gets a message, and whom of the request WeCom does not know. The simulated corporation has no parties or tags.</summary>
internal sealed record Recipients(IReadOnlyList<Phone> Phones, string InvalidUsers, string InvalidParties, string InvalidTags)
{
    private const int MostUsers = 1000;
    private const int MostGroups = 100;

    public JsonObject Lists => new()
    {
        ["invaliduser"] = InvalidUsers,
        ["invalidparty"] = InvalidParties,
        ["invalidtag"] = InvalidTags,
        ["unlicenseduser"] = "",
    };

    public static ApiError? Read(JsonElement body, SimulatorWorld world, out Recipients recipients)
    {
        var users = Split(body.Text("touser"));
        var isAll = users is ["@all"];
        var parties = isAll ? [] : Split(body.Text("toparty"));
        var tags = isAll ? [] : Split(body.Text("totag"));
        var known = isAll ? [.. world.Phones] : Known(users, world);
        var colleagues = known.Where(phone => phone.Owner.Kind == MemberKind.Colleague).Distinct().ToList();
        var unknown = isAll ? [] : users.Where(user => !colleagues.Any(phone => Same(phone.Owner.UserId, user)));
        recipients = new Recipients(
            colleagues,
            string.Join('|', unknown.Select(user => user.ToLowerInvariant()).Distinct()),
            string.Join('|', parties),
            string.Join('|', tags));
        return (users.Count, parties.Count, tags.Count) switch
        {
            (0, 0, 0) => ApiError.NobodyGiven,
            ( > MostUsers, _, _) => ApiError.UserListTooLong,
            (_, > MostGroups, _) => ApiError.PartyListTooLong,
            (_, _, > MostGroups) => ApiError.TagListTooLong,
            _ => null,
        };
    }

    private static List<Phone> Known(IReadOnlyList<string> users, SimulatorWorld world) =>
        [.. users.Select(world.FindPhone).OfType<Phone>()];

    private static IReadOnlyList<string> Split(string list) =>
        list.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
