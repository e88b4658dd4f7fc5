using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Tutorship.Simulator.Callbacks;

/// <summary>
/// A card in a passive reply: PascalCase names, lists as siblings without a wrapper (doc 90241). Turned into the API's JSON.
/// </summary>
internal static class PassiveCard
{
    private static readonly HashSet<string> Lists =
        ["HorizontalContentList", "VerticalContentList", "JumpList", "ButtonList", "OptionList", "SelectList", "ActionList"];

    private static readonly HashSet<string> Numbers = ["Type", "Style", "Mode", "DescColor"];
    private static readonly HashSet<string> Flags = ["IsChecked", "Disable"];

    public static JsonElement ToJson(XElement card) => JsonSerializer.SerializeToElement(Object(card));

    private static JsonObject Object(XElement parent)
    {
        var json = new JsonObject();
        foreach (var child in parent.Elements().GroupBy(element => element.Name.LocalName))
        {
            json[Name(child.Key)] = Lists.Contains(child.Key)
                ? new JsonArray([.. child.Select(Object)])
                : Value(child.First());
        }

        return json;
    }

    private static JsonNode Value(XElement element) => element switch
    {
        { HasElements: true } => Object(element),
        _ when Numbers.Contains(element.Name.LocalName) && int.TryParse(element.Value, out var number) => number,
        _ when Flags.Contains(element.Name.LocalName) => element.Value is "true" or "1",
        _ => element.Value,
    };

    private static string Name(string pascal) => pascal switch
    {
        "CheckBox" => "checkbox",
        "KeyName" => "keyname",
        _ => JsonNamingPolicy.SnakeCaseLower.ConvertName(pascal),
    };
}
