namespace Tutorship.WeCom;

/// <summary>Every number of the platform in one place, each with the page of its documentation (its <c>doc</c> number).</summary>
public static class WeComLimits
{
    /// <summary>Characters of a callback body or message; text is at most 2048 bytes, so this is generous (own choice).</summary>
    public const int CallbackCharacters = 64 * 1024;

    /// <summary>Levels of elements in a callback; a card's choice is the deepest with 5 (own choice).</summary>
    public const int CallbackDepth = 8;
}
