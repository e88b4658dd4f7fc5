namespace Tutorship.Domain.Replies;

/// <summary>昨天, 大前天, 明早: days counted from today.</summary>
internal static class RelativeDays
{
    private static readonly (string Word, int Days)[] Table =
    [
        ("大前", -3), ("前", -2), ("昨", -1), ("今", 0), ("当", 0), ("大后", 3), ("后", 2), ("明", 1),
        ("下个月", 31), ("下月", 31), ("下学期", 120), ("寒假里再", 60),
    ];

    public static SpokenDay Read(string words, DateOnly today)
    {
        var days = Table.First(row => words.StartsWith(row.Word, StringComparison.Ordinal)).Days;
        return new(today.AddDays(days)) { IsToday = days == 0 };
    }

    /// <summary>Before four in the morning 今晚 is the evening just past.</summary>
    public static SpokenDay AtNight(SpokenDay day, string words, DateTime now) =>
        day.IsToday && now.Hour < 4 && (words.Contains('晚', StringComparison.Ordinal) || words.Contains('夜', StringComparison.Ordinal))
            ? new(day.On?.AddDays(-1))
            : day;
}
