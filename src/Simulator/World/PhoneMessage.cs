using System.Text.Json;

namespace Tutorship.Simulator.World;

/// <summary>One line of a conversation as a phone holds it.</summary>
/// <param name="Id">Grows through the whole simulator.</param>
/// <param name="Kind">WeCom's msgtype, <c>event</c> for what the phone reports by itself.</param>
/// <param name="Text">What is read: the text, or for cards their title.</param>
/// <param name="Content">The msgtype's own object, after truncation.</param>
/// <param name="Note">Why it was dropped, cut, retried: shown beside the bubble; empty when all went well.</param>
/// <param name="MessageId">WeCom's msgid; of callbacks the MsgId, empty for events.</param>
/// <param name="Attempts">Of callbacks: how often it was posted.</param>
/// <param name="TaskId">Of cards; stays when the card is replaced.</param>
/// <param name="ReplacedButton">Of cards that were answered: what stands on the grey button.</param>
public sealed record PhoneMessage(
    long Id,
    DateTimeOffset At,
    bool FromMember,
    string Kind,
    string Text,
    JsonElement? Content,
    Fate Fate,
    string Note = "",
    string MessageId = "",
    int Attempts = 0,
    string TaskId = "",
    string? ReplacedButton = null);

/// <summary>What became of a message.</summary>
public enum Fate
{
    Delivered,

    /// <summary>An identical request within the interval; the phone never shows it.</summary>
    Duplicate,

    /// <summary>Swallowed without an error.</summary>
    Dropped,

    /// <summary>A callback without an answer so far.</summary>
    Pending,

    /// <summary>A callback that nobody accepted.</summary>
    Failed,

    Recalled,
}
