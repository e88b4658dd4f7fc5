using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;

namespace Tutorship.WeCom.Callbacks;

/// <summary>
/// The leaves of a callback's XML by name, nested ones by path (<c>ScanCodeInfo/ScanResult</c>); of repeated ones the
/// first, except the choices of a card, which are all kept.
/// </summary>
internal sealed class CallbackFields
{
    private readonly Dictionary<string, string> leaves = new(16, StringComparer.Ordinal);
    private readonly List<SelectedItem> selectedItems = [];
    private string question = "";
    private List<string> options = [];

    private CallbackFields()
    {
    }

    /// <summary>Empty when absent.</summary>
    public string this[string name] => leaves.GetValueOrDefault(name, "");

    public IReadOnlyList<SelectedItem> SelectedItems => selectedItems;

    public static bool TryRead(string xml, [NotNullWhen(true)] out CallbackFields? fields)
    {
        if (TryReadStrictly(xml, out fields))
        {
            return true;
        }

        // A stray control character in a member's message must not make the message unreadable for ever.
        var cleaned = CallbackXml.Clean(xml);
        return cleaned.Length != xml.Length && TryReadStrictly(cleaned, out fields);
    }

    private static bool TryReadStrictly(string xml, [NotNullWhen(true)] out CallbackFields? fields)
    {
        try
        {
            using var reader = CallbackXml.Read(xml);
            reader.MoveToContent();
            fields = new CallbackFields();
            fields.ReadElement(reader, path: "", depth: 0);
            return true;
        }
        catch (XmlException)
        {
            fields = null;
            return false;
        }
    }

    private void ReadElement(XmlReader reader, string path, int depth)
    {
        if (depth > WeComLimits.CallbackDepth)
        {
            throw new XmlException("Nested deeper than any callback.");
        }

        var text = "";
        StringBuilder? pieces = null;
        var isLeaf = depth > 0;
        while (!reader.IsEmptyElement && reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                isLeaf = false;
                ReadElement(reader, depth == 0 ? reader.Name : $"{path}/{reader.Name}", depth + 1);
            }
            else if (text.Length == 0)
            {
                text = reader.Value;
            }
            else
            {
                pieces = (pieces ?? new StringBuilder(text)).Append(reader.Value);
            }
        }

        Keep(path, isLeaf ? pieces?.ToString() ?? text : null);
    }

    private void Keep(string path, string? text)
    {
        switch (path)
        {
            case "SelectedItems/SelectedItem/QuestionKey":
                question = text ?? "";
                break;
            // One SDK of the field spells it the second way; the platform was seen with the first.
            case "SelectedItems/SelectedItem/OptionIds/OptionId" or "SelectedItems/SelectedItem/OpitonIds/OpitonId":
                options.Add(text ?? "");
                break;
            case "SelectedItems/SelectedItem":
                selectedItems.Add(new SelectedItem(question, options));
                (question, options) = ("", []);
                break;
            default:
                if (text is not null)
                {
                    leaves.TryAdd(path, text);
                }

                break;
        }
    }
}
