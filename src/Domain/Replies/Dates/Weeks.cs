namespace Tutorship.Domain.Replies;

/// <summary>Days of the week as they are spoken of. Weeks start on Monday.</summary>
internal static class Weeks
{
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <param name="weekday">1 Monday to 7 Sunday.</param>
    public static DateOnly MostRecent(DateOnly today, int weekday)
    {
        var day = MondayOf(today).AddDays(weekday - 1);
        return day > today ? day.AddDays(-7) : day;
    }

    /// <param name="weeks">0 this week, −1 last week.</param>
    public static DateOnly Of(DateOnly today, int weeks, int weekday) => MondayOf(today).AddDays((weeks * 7) + weekday - 1);

    /// <summary>Weeks from now that a prefix says: 上 −1, 下下 2; null for none.</summary>
    public static int? Offset(string prefix) => prefix.TrimEnd('个', '一') switch
    {
        var before when before.Length > 0 && before.All(character => character == '上') => -before.Length,
        "这" or "本" => 0,
        "下" => 1,
        "下下" => 2,
        _ => null,
    };
}
