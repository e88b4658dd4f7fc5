using System.Collections.Concurrent;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Scheduler.Tests.Schools;

/// <summary>Keeps what was sent and answers as told; everything is delivered unless a test says otherwise.</summary>
public sealed class RecordingChannel : IMessageChannel
{
    private readonly ConcurrentQueue<Sending> sendings = new();

    public Func<Sending, DeliveryResult> Answer { get; set; } = _ => new DeliveryResult.Sent();

    public IReadOnlyList<Sending> Sendings => [.. sendings];

    public IReadOnlyList<Sending> To(string receiver) => [.. sendings.Where(sending => sending.Receiver == new StaffId(receiver))];

    public void Forget() => sendings.Clear();

    public Task<DeliveryResult> SendAsync(
        string schoolId, StaffId receiver, OutgoingMessage message, string key, CancellationToken cancellationToken)
    {
        var sending = new Sending(schoolId, receiver, message, key);
        sendings.Enqueue(sending);
        return Task.FromResult(Answer(sending));
    }
}

public sealed record Sending(string SchoolId, StaffId Receiver, OutgoingMessage Message, string Key)
{
    public string Text => ((OutgoingMessage.Text)Message).Body;

    public string FirstLine => Text.Split('\n')[0];
}
