namespace Tutorship.Domain.Replies;

/// <summary>Stops that part nothing: 李想妈妈，微信，手机 is a parent and how the contact was.</summary>
internal static class Joints
{
    private const Sense ParentFrame = Sense.Name | Sense.Number | Sense.Parent | Sense.Possessive | Sense.Classmate | Sense.Day | Sense.TimeOfDay
        | Sense.Space | Sense.And | Sense.ClassRef | Sense.Filler | Sense.With;

    /// <summary>Whether the words so far only say whose parent it was, and the next says that there was contact.</summary>
    public static bool Joins(IReadOnlyList<Token> segment, Token? next) =>
        next?.Is(Sense.Contact | Sense.Talk) == true && !next.Is(Sense.Told)
        && segment.Any(token => token.Is(Sense.Name | Sense.Number)) && segment.All(token => token.Is(ParentFrame))
        && segment[^1].Is(Sense.Parent);
}
