namespace Tutorship.Simulator.Callbacks;

/// <summary>A press on a card's button.</summary>
/// <param name="MessageId">The bubble's <see cref="World.PhoneMessage.Id"/>.</param>
/// <param name="Key">Of the button, the submit button, or the menu's entry.</param>
/// <param name="Selected">Question key to option ids.</param>
public sealed record CardClick(long MessageId, string Key, IReadOnlyDictionary<string, IReadOnlyList<string>> Selected);

/// <summary>What the event says of the card that was pressed.</summary>
internal sealed record ClickedCard(string Event, string TaskId, string CardType, string ResponseCode);
