using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tutorship.Simulator;

/// <summary>How the simulator writes JSON: Chinese as it is.</summary>
internal static class SimulatorJson
{
    public static readonly JsonSerializerOptions Unescaped = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
