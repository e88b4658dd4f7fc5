using System.Xml.Linq;

namespace Tutorship.Load;

internal static class CallbackText
{
    /// <summary>The text of a decrypted passive reply, or null if it has none.</summary>
    public static string? ContentOf(string xml) => XElement.Parse(xml).Element("Content")?.Value;
}
