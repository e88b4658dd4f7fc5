using System.Text.Json;
using System.Text.Json.Nodes;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api.Cards;

/// <summary>message/update_template_card (doc 94888): each response code once, within 72 hours.</summary>
internal sealed class UpdateTemplateCard(SimulatorWorld world)
{
    private const int MostUsers = 1000;

    public ApiAnswer Answer(ApiRequest request)
    {
        var body = request.Body;
        if (Refusal(body) is { } refusal)
        {
            return refusal;
        }

        if (world.Cards.Find(body.Text("response_code"), request.Now) is not { } code)
        {
            return ApiError.CardCodeSpent;
        }

        var named = Named(body, code);
        if (named is [])
        {
            return ApiError.NobodyGiven;
        }

        world.Cards.Use(body.Text("response_code"));
        var invalid = named.Where(user => !Change(user, code.MessageId, body)).Select(user => user.ToLowerInvariant()).ToList();
        return new ApiAnswer(
            invalid.Count == named.Count ? ApiError.NobodyReached : null,
            new JsonObject { ["invaliduser"] = new JsonArray([.. invalid.Select(user => JsonValue.Create(user))]) },
            string.Join(' ', named.Except(invalid).Select(user => world.FindPhone(user)?.Owner.Name)));
    }

    private ApiError? Refusal(JsonElement body) => body switch
    {
        _ when body.Find("agentid") is null => ApiError.AgentIdMissing,
        _ when body.Number("agentid") is not > 0 => ApiError.AgentIdWrong,
        _ when body.Number("agentid") != world.Options.AgentId => ApiError.CardOfOtherApp,
        _ when body.Text("response_code").Length == 0 => ApiError.Parameter("response_code"),
        _ when body.Items("userids").Count > MostUsers => ApiError.UserListTooLong,
        _ when body.Object(TemplateCardCheck.Kind) is { } card => TemplateCardCheck.OfAny(card),
        _ => body.Object("button")?.Text("replace_name") is { Length: > 0 } ? null : ApiError.Parameter("button.replace_name"),
    };

    /// <summary>A click's code changes the clicker's card when nobody is named; the code of the send needs names.</summary>
    private List<string> Named(JsonElement body, CardCode code) =>
        body.IsSet("atall") ? [.. world.Phones.Where(phone => Holds(phone, code.MessageId)).Select(phone => phone.Owner.UserId)]
        : body.Items("userids").Count > 0 ? [.. body.Texts("userids")]
        : code.Clicker is { } clicker ? [clicker]
        : [];

    private bool Change(string userId, string messageId, JsonElement body) =>
        world.FindPhone(userId)?.Change(message => message.MessageId == messageId, message => Changed(message, body)) ?? false;

    private static PhoneMessage Changed(PhoneMessage message, JsonElement body) =>
        body.Object(TemplateCardCheck.Kind) is { } card
            ? message with
            {
                Content = card,
                Text = card.Object("main_title")?.Text("title") ?? message.Text,
                ReplacedButton = NullIfEmpty(card.Text("replace_text")),
            }
            : message with { ReplacedButton = body.Object("button")?.Text("replace_name") };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static bool Holds(Phone phone, string messageId) => phone.Messages.Any(message => message.MessageId == messageId);
}
