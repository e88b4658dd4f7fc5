using System.Globalization;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Callbacks;

/// <summary>What a member does with the phone; every act is a callback, and the task ends when the bot has had its say.</summary>
public sealed class SimulatorPhones
{
    private readonly SimulatorWorld world;
    private readonly CallbackLine line;
    private readonly PassiveReplies replies;
    private readonly InboundXml xml;

    // Bots remember message ids over restarts; a random start keeps those of this run apart from those of the last.
    private long lastMessageId = Random.Shared.NextInt64(1L << 40, 1L << 42) << 20;

    internal SimulatorPhones(SimulatorWorld world, CallbackLine line)
    {
        this.world = world;
        this.line = line;
        replies = new PassiveReplies(world, line);
        xml = new InboundXml(world.Options);
    }

    /// <returns>The line as it stands in the phone afterwards.</returns>
    /// <exception cref="KeyNotFoundException">Nobody of the colleagues has this user id.</exception>
    public Task<PhoneMessage> SayAsync(string userId, string text, CancellationToken cancellationToken = default)
    {
        var member = Colleague(userId);
        var messageId = Interlocked.Increment(ref lastMessageId).ToString(CultureInfo.InvariantCulture);
        var plain = xml.Text(member.UserId, text, messageId, world.Now);
        return ReportAsync(member, "text", text, messageId, plain, null, cancellationToken);
    }

    /// <summary>Opens the conversation.</summary>
    /// <exception cref="KeyNotFoundException">Nobody of the colleagues has this user id.</exception>
    public Task<PhoneMessage> EnterAsync(string userId, CancellationToken cancellationToken = default)
    {
        var member = Colleague(userId);
        var plain = xml.EnterAgent(member.UserId, world.Now);
        return ReportAsync(member, "enter_agent", SimulatorPhrases.EnterAgent, "", plain, null, cancellationToken);
    }

    /// <returns>Null when the card is not there, or its button cannot be pressed (any more).</returns>
    /// <exception cref="KeyNotFoundException">Nobody of the colleagues has this user id.</exception>
    public async Task<PhoneMessage?> ClickAsync(string userId, CardClick click, CancellationToken cancellationToken = default)
    {
        var member = Colleague(userId);
        var message = world.Messages(member.UserId).FirstOrDefault(candidate => candidate.Id == click.MessageId);
        if (message is null || PressableCard.Find(message, click) is not { } press)
        {
            return null;
        }

        var code = world.Locked(() => world.Cards.NewCode(message.MessageId, member.UserId, world.Now));
        var name = press.FromMenu ? "template_card_menu_event" : "template_card_event";
        var card = new ClickedCard(name, message.TaskId, PressableCard.TypeOf(message), code);
        var plain = xml.CardClick(member.UserId, click, card, world.Now);
        var ticked = click.Selected.Values.Sum(options => options.Count);
        var text = ticked > 0 ? SimulatorPhrases.Picked(press.Label, ticked) : SimulatorPhrases.Clicked(press.Label);
        return await ReportAsync(member, name, text, "", plain, press.FromMenu ? null : message, cancellationToken);
    }

    private SimulatorMember Colleague(string userId) =>
        world.FindPhone(userId) is { Owner: { Kind: MemberKind.Colleague } owner }
            ? owner
            : throw new KeyNotFoundException($"No colleague {userId} has a phone here.");

    private async Task<PhoneMessage> ReportAsync(
        SimulatorMember member,
        string name,
        string text,
        string messageId,
        string plain,
        PhoneMessage? clicked,
        CancellationToken cancellationToken)
    {
        var kind = messageId.Length > 0 ? name : "event";
        var phone = world.FindPhone(member.UserId)!;
        var sent = new PhoneMessage(world.Locked(world.NextId), world.Now, true, kind, text, null, Fate.Pending, MessageId: messageId);
        world.Locked(() => phone.Add(sent));
        var (answer, attempts) = await line.DeliverAsync(name, member, plain, cancellationToken);
        var done = Outcome(sent, answer is not null, attempts);
        world.Locked(() => { _ = phone.Change(message => message.Id == sent.Id, _ => done); });
        replies.Show(answer ?? "", member, clicked);
        return done;
    }

    private static PhoneMessage Outcome(PhoneMessage sent, bool isAccepted, int attempts) => sent with
    {
        Attempts = attempts,
        Fate = isAccepted ? Fate.Delivered : Fate.Failed,
        Note = !isAccepted ? SimulatorPhrases.GivenUp(attempts) : attempts > 1 ? SimulatorPhrases.Retried(attempts) : "",
    };
}
