namespace Tutorship.Bot.Conversation;

/// <summary>What a member of staff said, free of any platform.</summary>
/// <param name="Key">Names the message for ever: a retry of the same message has the same key.</param>
/// <param name="Sender">The platform's user id; may be a stranger's.</param>
/// <param name="InlineLimit">How many UTF-8 bytes the channel can answer at once; a longer answer goes through the outbox.</param>
public sealed record IncomingMessage(string SchoolId, string Key, string Sender, string Text, int InlineLimit);
