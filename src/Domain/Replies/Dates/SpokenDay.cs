namespace Tutorship.Domain.Replies;

/// <summary>A day as a mentor said it. Without <see cref="On"/> it names no day: too vague, or there is no such day.</summary>
internal sealed record SpokenDay(DateOnly? On)
{
    public static readonly SpokenDay Unreadable = new((DateOnly?)null);

    /// <summary>Said only in passing (国庆, 寒假): a date only where nothing else stands behind it.</summary>
    public bool IsLoose { get; init; }

    /// <summary>上午, 今晚: says the day at hand without naming it.</summary>
    public bool IsToday { get; init; }
}

/// <summary>A day found in the text; both ends as in a range: end exclusive.</summary>
internal sealed record FoundDay(int Start, int End, SpokenDay Day);
