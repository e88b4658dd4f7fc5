using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Tutorship.Simulator.Api;

/// <summary>A call that has passed the gate.</summary>
/// <param name="RawBody">Byte for byte what came, for the duplicate check.</param>
/// <param name="Body">An object; undefined for GET and uploads.</param>
internal sealed record ApiRequest(IQueryCollection Query, string RawBody, JsonElement Body, DateTimeOffset Now)
{
    public IFormFile? Upload { get; init; }
}
