using System.Text.Json.Nodes;

namespace Tutorship.WeCom.Messages;

/// <summary>The JSON of message/send (doc 90236): the same bytes for the same message, or the duplicate check fails.</summary>
internal static class SendRequest
{
    public static JsonObject Of(WeComApp app, Receivers receivers, WeComMessage message, SendOptions options)
    {
        var request = new JsonObject();
        Address(request, receivers);
        request["msgtype"] = message.MsgType;
        request["agentid"] = app.AgentId;
        request[message.MsgType] = message.Body;
        if (options.IsConfidential && message is WeComMessage.Text or WeComMessage.Image or WeComMessage.File)
        {
            request["safe"] = 1;
        }

        return CheckDuplicates(request, options);
    }

    public static JsonObject Of(WeComApp app, SchoolNotice notice, SendOptions options)
    {
        var request = notice.ToJson();
        request["agentid"] = app.AgentId;
        return CheckDuplicates(request, options);
    }

    private static void Address(JsonObject request, Receivers receivers)
    {
        if (receivers.IsEveryone)
        {
            request["touser"] = "@all";
            return;
        }

        AddJoined(request, "touser", receivers.Users);
        AddJoined(request, "toparty", receivers.Parties);
        AddJoined(request, "totag", receivers.Tags);
    }

    private static void AddJoined(JsonObject request, string name, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            request[name] = string.Join('|', ids);
        }
    }

    private static JsonObject CheckDuplicates(JsonObject request, SendOptions options)
    {
        if (options.DuplicateCheckFor is { } duration)
        {
            request["enable_duplicate_check"] = 1;
            request["duplicate_check_interval"] =
                (long)Math.Clamp(duration.TotalSeconds, 1, WeComLimits.LongestDuplicateCheck.TotalSeconds);
        }

        if (options.Nonce is { } nonce)
        {
            request["nonce"] = nonce;
        }

        return request;
    }
}
