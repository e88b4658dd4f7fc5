namespace Tutorship.WeCom.Cards;

/// <summary>Numbers of template cards (doc 90236): bytes and counts are hard, characters are what the client shows well.</summary>
public static class CardLimits
{
    /// <summary>Characters from <c>0-9A-Za-z_-@</c>; unique for the app for ever.</summary>
    public const int TaskId = 128;

    /// <summary>Characters.</summary>
    public const int Title = 36;

    /// <summary>Characters.</summary>
    public const int Description = 44;

    /// <summary>Characters.</summary>
    public const int SubTitle = 160;

    /// <summary>Characters of the line above the card that says where it comes from.</summary>
    public const int Source = 20;

    /// <summary>Characters of a button's or submit button's text.</summary>
    public const int Button = 10;

    public const int Buttons = 6;

    /// <summary>Characters.</summary>
    public const int VoteOption = 17;

    public const int VoteOptions = 20;

    /// <summary>Characters.</summary>
    public const int SelectOption = 16;

    public const int SelectOptions = 10;

    public const int Selects = 3;

    /// <summary>Bytes of a button's, submit button's or question's key.</summary>
    public const int KeyBytes = 1024;

    /// <summary>Bytes of an option's id.</summary>
    public const int OptionIdBytes = 128;

    /// <summary>Bytes of a card's link.</summary>
    public const int UrlBytes = 2048;

    /// <summary>How long the code of a send or a click allows one update of the card (doc 94888).</summary>
    public static readonly TimeSpan UpdatesFor = TimeSpan.FromHours(72);

    /// <summary>How long a message can be recalled (doc 94867).</summary>
    public static readonly TimeSpan RecallFor = TimeSpan.FromHours(24);
}
