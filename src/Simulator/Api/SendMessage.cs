using System.Globalization;
using System.Text.Json;
using Tutorship.Simulator.Api.Cards;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api;

/// <summary>message/send (doc 90236).</summary>
internal sealed class SendMessage(SimulatorWorld world)
{
    private const int LongestInterval = 14_400;
    private const int UsualInterval = 1800;

    public ApiAnswer Answer(ApiRequest request)
    {
        var body = request.Body;
        if (AgentIdCheck.Of(body, world.Options.AgentId) is { } wrongAgent)
        {
            return wrongAgent;
        }

        if (Recipients.Read(body, world, out var recipients) is { } wrongList)
        {
            return wrongList;
        }

        var subject = string.Join(' ', recipients.Phones.Select(phone => phone.Owner.Name));
        if (body.Number("duplicate_check_interval") is < 0 or > LongestInterval)
        {
            return ApiError.Parameter("duplicate_check_interval");
        }

        if (Repeated(request) is { } first)
        {
            return Suppress(first, request, recipients) with { Subject = subject };
        }

        return Checked(request, recipients) with { Subject = subject };
    }

    private ApiAnswer? Repeated(ApiRequest request)
    {
        var interval = request.Body.Number("duplicate_check_interval") ?? UsualInterval;
        return request.Body.IsSet("enable_duplicate_check")
            ? world.Requests.Find(request.RawBody, TimeSpan.FromSeconds(interval), request.Now)
            : null;
    }

    private ApiAnswer Suppress(ApiAnswer first, ApiRequest request, Recipients recipients)
    {
        world.Tally.Duplicates++;
        var content = MessageContent.Read(request.Body, world, request.Now, out var read) is null ? read : null;
        foreach (var phone in recipients.Phones)
        {
            phone.Add(Bubble(request, content ?? MessageContent.Empty, Fate.Duplicate, SimulatorPhrases.Duplicate, ""));
        }

        return first with { Remark = SimulatorPhrases.Duplicate };
    }

    private ApiAnswer Checked(ApiRequest request, Recipients recipients)
    {
        if (MessageContent.Read(request.Body, world, request.Now, out var content) is { } wrongContent)
        {
            return wrongContent;
        }

        if (content.Kind == TemplateCardCheck.Kind && TemplateCardCheck.OfNew(content.Card, world) is { } wrongCard)
        {
            return wrongCard;
        }

        if (recipients.Phones.Count == 0)
        {
            return new ApiAnswer(ApiError.NobodyReached, recipients.Lists);
        }

        return world.Quota.TrySend(recipients.Phones.Count, request.Now) ? Deliver(request, content, recipients) : ApiError.TooMany;
    }

    private ApiAnswer Deliver(ApiRequest request, MessageContent content, Recipients recipients)
    {
        var messageId = NewMessageId();
        var fields = recipients.Lists;
        fields["msgid"] = messageId;
        if (content.Kind == TemplateCardCheck.Kind && TemplateCardCheck.IsInteractive(content.Card))
        {
            fields["response_code"] = world.Cards.NewCode(messageId, null, request.Now);
        }

        if (content.Card.Text("task_id") is { Length: > 0 } taskId)
        {
            world.Cards.Take(taskId);
        }

        var dropped = recipients.Phones.Count(phone => !Receive(phone, request, content, messageId));
        var answer = new ApiAnswer(null, fields, Remark: dropped > 0 ? SimulatorPhrases.Dropped(dropped) : content.Note);
        if (request.Body.IsSet("enable_duplicate_check"))
        {
            world.Requests.Remember(request.RawBody, answer, request.Now);
        }

        return answer;
    }

    private bool Receive(Phone phone, ApiRequest request, MessageContent content, string messageId)
    {
        if (phone.MayReceive(request.Now))
        {
            world.Tally.Deliveries++;
            phone.Add(Bubble(request, content, Fate.Delivered, content.Note, messageId));
            return true;
        }

        world.Tally.Drops++;
        phone.Add(Bubble(request, content, Fate.Dropped, SimulatorPhrases.TooManyForMember, messageId));
        return false;
    }

    private PhoneMessage Bubble(ApiRequest request, MessageContent content, Fate fate, string note, string messageId) =>
        new(
            world.NextId(),
            request.Now,
            FromMember: false,
            content.Kind,
            content.Text,
            content.Card.ValueKind == JsonValueKind.Object ? content.Card : null,
            fate,
            note,
            messageId,
            TaskId: content.Card.Text("task_id"));

    private string NewMessageId() => $"sim-{world.NextId().ToString("D8", CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}";
}
