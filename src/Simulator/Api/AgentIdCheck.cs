using System.Text.Json;

namespace Tutorship.Simulator.Api;

/// <summary>agentid: there, an integer, and of the token's app.</summary>
internal static class AgentIdCheck
{
    public static ApiError? Of(JsonElement body, int own) =>
        body.Find("agentid") is null ? ApiError.AgentIdMissing
        : body.Number("agentid") is not > 0 ? ApiError.AgentIdWrong
        : body.Number("agentid") != own ? ApiError.AgentOfOtherToken
        : null;
}
