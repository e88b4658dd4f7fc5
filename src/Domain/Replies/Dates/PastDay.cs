namespace Tutorship.Domain.Replies;

/// <summary>A day at hand or gone by, as a colleague says it in a question: 周二, 昨天, 11.17.</summary>
public static class PastDay
{
    /// <summary>The only day spoken of, and the text without it; null where there is none, several, or one too vague.</summary>
    public static (DateOnly Day, string Else)? In(string text, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DayPhrases.In(text, now) is [{ Day.On: { } day } only] && day <= DateOnly.FromDateTime(now)
            ? (day, text.Remove(only.Start, only.End - only.Start))
            : null;
    }
}
