using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tutorship.Domain.Tests.Oracle;

/// <summary>Builds the contracts' JSON from anonymous objects, in the order written.</summary>
public static class Json
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(object value) => JsonSerializer.Serialize(value, Plain);

    public static JsonObject Object<T>(IEnumerable<T> items, Func<T, string> name, Func<T, object> value)
    {
        var all = new JsonObject();
        foreach (var item in items)
        {
            all.Add(name(item), JsonSerializer.SerializeToNode(value(item), Plain));
        }

        return all;
    }

    /// <summary>One decimal, half up, 100 only when nothing is left.</summary>
    public static string Percent(int part, int whole)
    {
        if (whole == 0)
        {
            return "—";
        }

        var percent = Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
        return (percent == 100m && part < whole ? 99.9m : percent).ToString("0.0") + "%";
    }
}
