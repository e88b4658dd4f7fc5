using System.Text.Json.Nodes;

namespace Tutorship.Simulator.Api;

/// <summary>What an API says: errcode, errmsg and its own fields; failures may carry fields too.</summary>
/// <param name="Subject">Whom it was about, for the list on the page.</param>
/// <param name="Remark">What the caller is not told, such as a silent drop; for the list on the page.</param>
internal sealed record ApiAnswer(ApiError? Error, JsonObject? Fields = null, string Subject = "", string Remark = "")
{
    public static implicit operator ApiAnswer(ApiError error) => new(error);

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["errcode"] = Error?.Code ?? 0, ["errmsg"] = Error?.Message ?? "ok" };
        foreach (var (name, value) in Fields ?? [])
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }
}
