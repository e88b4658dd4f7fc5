namespace Tutorship.Domain.Replies;

/// <summary>Days of a month, with or without a year.</summary>
internal static class MonthDays
{
    public static SpokenDay Of(int year, int month, int day) =>
        Exists(year, month, day) ? new(new DateOnly(year, month, day)) : SpokenDay.Unreadable;

    /// <summary>The most recent such day that is not in the future.</summary>
    public static SpokenDay MostRecent(DateOnly today, int month, int day)
    {
        for (var year = today.Year; year > today.Year - 5; year--)
        {
            if (Exists(year, month, day) && new DateOnly(year, month, day) is var date && date <= today)
            {
                return new(date);
            }
        }

        return SpokenDay.Unreadable;
    }

    /// <summary>The most recent month that has this day, today included.</summary>
    public static SpokenDay MostRecent(DateOnly today, int day)
    {
        for (var month = new DateOnly(today.Year, today.Month, 1); day is >= 1 and <= 31; month = month.AddMonths(-1))
        {
            if (Exists(month.Year, month.Month, day) && month.AddDays(day - 1) is var date && date <= today)
            {
                return new(date);
            }
        }

        return SpokenDay.Unreadable;
    }

    private static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
