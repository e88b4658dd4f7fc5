using System.Text.Json.Serialization;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// What the bot says, free of any platform; a channel gives it its own form. Everything has a plain text to fall back on,
/// because mentors in the WeChat plugin see no cards (product principle 8).
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "form")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(NumberedList), "list")]
[JsonDerivedType(typeof(Link), "link")]
[JsonDerivedType(typeof(ChoiceCard), "card")]
[JsonDerivedType(typeof(Picture), "picture")]
[JsonDerivedType(typeof(File), "file")]
public abstract record OutgoingMessage
{
    private OutgoingMessage()
    {
    }

    /// <summary>Plain text; the first line is neutral, because banners are read by strangers.</summary>
    public sealed record Text(string Body) : OutgoingMessage;

    /// <summary>A numbered list of choices under a title, answered by number.</summary>
    public sealed record NumberedList(string Title, IReadOnlyList<string> Items, string Footer) : OutgoingMessage;

    /// <summary>A notice with a link to a page.</summary>
    public sealed record Link(string Title, string Description, Uri Url) : OutgoingMessage;

    /// <summary>
    /// A card to choose from: one option (buttons) or several (ticks, up to 20), sent back with
    /// <paramref name="CardKey"/>. <paramref name="Fallback"/> says the same as text.
    /// </summary>
    public sealed record ChoiceCard(
        string CardKey,
        string Title,
        string Description,
        IReadOnlyList<Choice> Choices,
        bool AllowsSeveral,
        string SubmitLabel,
        string Fallback) : OutgoingMessage;

    /// <summary>A PNG with the same facts as text.</summary>
    public sealed record Picture(byte[] Png, string Caption) : OutgoingMessage;

    public sealed record File(string FileName, byte[] Content, string Caption) : OutgoingMessage;
}

/// <summary>One option of a card.</summary>
public sealed record Choice(string Key, string Label, bool IsTicked = false);
