using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Tutorship.Simulator.Api;
using Tutorship.Simulator.Api.Cards;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Callbacks;

/// <summary>Shows in the phone what the bot answered within the callback; what WeCom would not show is noted beside it.</summary>
internal sealed class PassiveReplies(SimulatorWorld world, CallbackLine line)
{
    private const string TextKind = "text";

    /// <param name="clicked">The card's message where the callback was a click.</param>
    public void Show(string body, SimulatorMember member, PhoneMessage? clicked)
    {
        if (string.IsNullOrWhiteSpace(body))
        {
            return;
        }

        world.Locked(() =>
        {
            if (!PassiveAnswer.TryRead(body, line.Crypto, member, world.Options, out var answer))
            {
                Refuse(member, TextKind, "", SimulatorPhrases.ReplyUnreadable);
            }
            else if (clicked is not null)
            {
                Update(member, clicked, answer);
            }
            else
            {
                Receive(member, answer);
            }
        });
    }

    private void Receive(SimulatorMember member, PassiveAnswer answer)
    {
        switch (answer.Kind)
        {
            case TextKind:
                var full = answer["Content"];
                var kept = Truncation.ToBytes(full, Truncation.TextBytes);
                Add(member, TextKind, kept, null, Fate.Delivered, kept.Length < full.Length ? SimulatorPhrases.TextCut : "");
                break;
            case "image" or "voice" or "video":
                var mediaId = answer[$"{(answer.Kind == "image" ? "Image" : answer.Kind == "voice" ? "Voice" : "Video")}/MediaId"];
                if (world.Media.Find(mediaId, answer.Kind, world.Now) is null)
                {
                    Refuse(member, answer.Kind, "", ApiError.MediaIdWrong.Message);
                    break;
                }

                var content = JsonSerializer.SerializeToElement(new JsonObject { ["media_id"] = mediaId });
                Add(member, answer.Kind, "", content, Fate.Delivered, "");
                break;
            case "news":
                Add(member, "news", answer["Articles/item/Title"], News(answer.Xml), Fate.Delivered, "");
                break;
            default:
                Refuse(member, answer.Kind, "", SimulatorPhrases.NoSuchReply(answer.Kind));
                break;
        }
    }

    private void Update(SimulatorMember member, PhoneMessage clicked, PassiveAnswer answer)
    {
        if (answer.Kind == "update_button")
        {
            Change(member, clicked, message => message with { ReplacedButton = answer["Button/ReplaceName"] });
        }
        else if (answer.Kind == "update_template_card" && answer.Xml.Element("TemplateCard") is { } xml)
        {
            var card = PassiveCard.ToJson(xml);
            if (TemplateCardCheck.OfAny(card) is { } fault)
            {
                Refuse(member, answer.Kind, "", fault.Message);
                return;
            }

            var replaced = card.Text("replace_text") is { Length: > 0 } text ? text : null;
            Change(member, clicked, message => message with { Content = card, ReplacedButton = replaced });
        }
        else
        {
            Refuse(member, answer.Kind, answer["Content"], SimulatorPhrases.ClickTakesNoText);
        }
    }

    private void Change(SimulatorMember member, PhoneMessage clicked, Func<PhoneMessage, PhoneMessage> change) =>
        world.FindPhone(member.UserId)!.Change(message => message.Id == clicked.Id, change);

    private void Refuse(SimulatorMember member, string kind, string text, string why) => Add(member, kind, text, null, Fate.Dropped, why);

    private void Add(SimulatorMember member, string kind, string text, JsonElement? content, Fate fate, string note)
    {
        world.Tally.Deliveries += fate == Fate.Delivered ? 1 : 0;
        world.FindPhone(member.UserId)!.Add(new PhoneMessage(world.NextId(), world.Now, false, kind, text, content, fate, note));
    }

    private static JsonElement News(XElement xml)
    {
        var articles = xml.Element("Articles")?.Elements("item").Select(item => new JsonObject
        {
            ["title"] = item.Element("Title")?.Value,
            ["description"] = item.Element("Description")?.Value,
            ["url"] = item.Element("Url")?.Value,
        });
        return JsonSerializer.SerializeToElement(new JsonObject { ["articles"] = new JsonArray([.. articles ?? []]) });
    }
}
