using System.Diagnostics.Metrics;
using Tutorship.Bot.Channels.WeComApp;

namespace Tutorship.Bot.Conversation;

/// <summary>Counts of the conversation; labels hold the school and a reason, never a person.</summary>
public sealed class ConversationMetrics(IMeterFactory meters)
{
    private readonly Counter<long> unclear = meters.Create(CallbackMetrics.MeterName).CreateCounter<long>("tutorship.messages.unclear");

    /// <summary>A message was not understood.</summary>
    public void Unclear(string school, string reason) => unclear.Add(
        1,
        new KeyValuePair<string, object?>("school", school),
        new KeyValuePair<string, object?>("reason", reason));
}
