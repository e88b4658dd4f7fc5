using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api;

/// <summary>message/recall (doc 94867): only messages of the last 24 hours.</summary>
internal sealed class RecallMessage(SimulatorWorld world)
{
    private static readonly TimeSpan Latest = TimeSpan.FromHours(24);

    public ApiAnswer Answer(ApiRequest request)
    {
        var messageId = request.Body.Text("msgid");
        var holders = world.Phones.Where(phone => Find(phone, messageId) is not null).ToList();
        if (messageId.Length == 0 || holders.Count == 0)
        {
            return ApiError.Parameter("msgid");
        }

        if (request.Now - Find(holders[0], messageId)!.At > Latest)
        {
            return ApiError.RecallTooLate;
        }

        foreach (var phone in holders)
        {
            phone.Change(
                message => message.MessageId == messageId,
                message => message with { Fate = Fate.Recalled, Note = SimulatorPhrases.Recalled });
        }

        return new ApiAnswer(null, Subject: string.Join(' ', holders.Select(phone => phone.Owner.Name)));
    }

    private static PhoneMessage? Find(Phone phone, string messageId) =>
        phone.Messages.FirstOrDefault(message => message.MessageId == messageId && !message.FromMember);
}
