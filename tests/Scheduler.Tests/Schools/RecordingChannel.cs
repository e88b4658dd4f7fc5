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

    /// <summary>Without pictures.</summary>
    public IReadOnlyList<Sending> TextsTo(string receiver) => [.. To(receiver).Where(sending => sending.Message is OutgoingMessage.Text)];

    public void Forget() => sendings.Clear();

    /// <summary>Each message once, to however many.</summary>
    public ConcurrentQueue<Envelope> Envelopes { get; } = new();

    /// <summary>What the platform says to a message as a whole; null: it is each receiver's turn.</summary>
    public Func<Envelope, DeliveryResult?> Whole { get; set; } = _ => null;

    /// <summary>What happens before the platform looks at it.</summary>
    public Func<Envelope, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Of a message to several, those who cannot be reached are missed; any other failure is the whole message's.</summary>
    public async Task<DeliveryResult> SendAsync(Envelope envelope, CancellationToken cancellationToken)
    {
        await Before(envelope, cancellationToken);
        Envelopes.Enqueue(envelope);
        if (Whole(envelope) is { } whole)
        {
            return whole;
        }

        var answers = new List<(StaffId Receiver, DeliveryResult Result)>();
        foreach (var receiver in envelope.Receivers)
        {
            var sending = new Sending(envelope.SchoolId, receiver, envelope.Message, envelope.Key);
            sendings.Enqueue(sending);
            answers.Add((receiver, Answer(sending)));
        }

        return Together(answers);
    }

    private static DeliveryResult Together(IReadOnlyList<(StaffId Receiver, DeliveryResult Result)> answers) =>
        answers is [var only] ? only.Result
        : answers.Select(answer => answer.Result).FirstOrDefault(result => result is not (DeliveryResult.Sent or DeliveryResult.Permanent)) is { } passing ? passing
        : new DeliveryResult.Sent
        {
            Missed = [.. answers.SelectMany(answer => answer.Result is DeliveryResult.Permanent(var code, var reason) ? new[] { new Missed(answer.Receiver, code, reason) } : [])],
        };
}

public sealed record Sending(string SchoolId, StaffId Receiver, OutgoingMessage Message, string Key)
{
    /// <summary>What is read; a picture's caption.</summary>
    public string Text => Message is OutgoingMessage.Picture picture ? picture.Caption : ((OutgoingMessage.Text)Message).Body;

    public string FirstLine => Text.Split('\n')[0];
}
