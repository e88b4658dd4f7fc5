using System.Xml;
using System.Xml.Linq;

namespace Tutorship.Simulator.Callbacks;

/// <summary>The plain texts of callbacks (docs 90239 and 90240).</summary>
internal sealed class InboundXml(SimulatorOptions options)
{
    public string Text(string userId, string content, string messageId, DateTimeOffset now) => Write(
        userId, "text", now, Cdata("Content", content), new XElement("MsgId", messageId));

    public string EnterAgent(string userId, DateTimeOffset now) => Write(
        userId, "event", now, Cdata("Event", "enter_agent"), Cdata("EventKey", ""));

    public string CardClick(string userId, CardClick click, ClickedCard card, DateTimeOffset now) => Write(
        userId,
        "event",
        now,
        Cdata("Event", card.Event),
        Cdata("EventKey", click.Key),
        Cdata("TaskId", card.TaskId),
        Cdata("CardType", card.CardType),
        Cdata("ResponseCode", card.ResponseCode),
        click.Selected.Count > 0 ? new XElement("SelectedItems", click.Selected.Select(Item)) : null);

    private static XElement Item(KeyValuePair<string, IReadOnlyList<string>> answer) => new(
        "SelectedItem",
        Cdata("QuestionKey", answer.Key),
        new XElement("OptionIds", answer.Value.Select(option => Cdata("OptionId", option))));

    private string Write(string userId, string kind, DateTimeOffset now, params XElement?[] own)
    {
        var xml = new XElement(
            "xml",
            Cdata("ToUserName", options.CorpId),
            Cdata("FromUserName", userId),
            new XElement("CreateTime", now.ToUnixTimeSeconds()),
            Cdata("MsgType", kind),
            own,
            new XElement("AgentID", options.AgentId));
        return xml.ToString(SaveOptions.DisableFormatting);
    }

    // What XML cannot carry no phone can send either.
    private static XElement Cdata(string name, string value) =>
        new(name, new XCData(string.Concat(value.Where(character => char.IsSurrogate(character) || XmlConvert.IsXmlChar(character)))));
}
