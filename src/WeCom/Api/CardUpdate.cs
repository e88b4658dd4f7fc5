using System.Text.Json.Nodes;

namespace Tutorship.WeCom.Api;

/// <summary>The JSON of message/update_template_card (doc 94888).</summary>
internal static class CardUpdate
{
    public static JsonObject Of(WeComApp app, string responseCode, IReadOnlyCollection<string> userIds, CardChange change)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(userIds.Count, WeComLimits.Users, nameof(userIds));
        var request = new JsonObject();
        if (userIds.Count > 0)
        {
            request["userids"] = new JsonArray([.. userIds.Select(id => JsonValue.Create(id))]);
        }
        else
        {
            request["atall"] = 1;
        }

        request["agentid"] = app.AgentId;
        request["response_code"] = responseCode;
        switch (change)
        {
            case CardChange.Label(var name):
                request["button"] = new JsonObject { ["replace_name"] = name };
                break;
            case CardChange.Replacement(var card):
                request["template_card"] = card.ToJson();
                break;
        }

        return request;
    }
}
