using System.Text;
using System.Xml;

namespace Tutorship.WeCom.Callbacks;

/// <summary>How XML from outside is read and XML of our own is written: no DTD, no resolver, CDATA that cannot be left.</summary>
internal static class CallbackXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = WeComLimits.CallbackCharacters,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    public static XmlReader Read(string xml) => XmlReader.Create(new StringReader(xml), Settings);

    public static StringBuilder Cdata(this StringBuilder xml, string element, string value)
    {
        xml.Append('<').Append(element).Append("><![CDATA[");
        xml.Append(Clean(value).Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal));
        return xml.Append("]]></").Append(element).Append('>');
    }

    public static StringBuilder Number(this StringBuilder xml, string element, long value) =>
        xml.Append('<').Append(element).Append('>').Append(value).Append("</").Append(element).Append('>');

    /// <summary>Without the characters that XML cannot carry in any form; one of them would make the reader throw.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0x20 and not 0xFFFE and not 0xFFFF or 0x9 or 0xA or 0xD)
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var character in text)
        {
            if (!XmlConvert.IsXmlChar(character))
            {
                // Emoji land here as well, as halves of a pair; the careful way decides about them.
                return false;
            }
        }

        return true;
    }
}
