using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>
/// The days of a leave: 11.20-11.30, 下周一到周三, 明天, 后天起三天, 到下周三. Unlike the date of a talk, a leave lies ahead: a month and
/// day mean the next such day, or one at most 30 days gone.
/// </summary>
public static partial class LeaveDays
{
    /// <summary>A leave may have begun before it is told.</summary>
    private const int FarthestBack = 30;

    /// <summary>Longer than this is not a slip of the tongue to be guessed at.</summary>
    private const int Longest = 200;

    /// <summary>Both days inclusive; null where none can be read or the end lies before the start.</summary>
    public static (DateOnly From, DateOnly To)? Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var days = LeaveDay.FindAll(text, today);
        if (days.Count == 0)
        {
            return Length(text) is { } alone ? Checked(today, today.AddDays(alone - 1)) : null;
        }

        var from = days[0];
        if (days.Count == 1 && Until().IsMatch(text))
        {
            return Checked(today, from);
        }

        if (days.Count == 1)
        {
            return Checked(from, Length(text) is { } length ? from.AddDays(length - 1) : from);
        }

        return Checked(from, days[^1]);
    }

    /// <summary>三天, 一天: it says how long.</summary>
    public static bool NamesLength(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DaysLong().IsMatch(text);
    }

    internal static DateOnly? Ahead(int month, int day, DateOnly today)
    {
        foreach (var year in (int[])[today.Year, today.Year + 1])
        {
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                && new DateOnly(year, month, day) is var found && found >= today.AddDays(-FarthestBack))
            {
                return found;
            }
        }

        return null;
    }

    private static int? Length(string text) =>
        DaysLong().Match(text) is { Success: true } match ? LeaveDay.Number(match.Groups["n"].Value) : null;

    private static (DateOnly From, DateOnly To)? Checked(DateOnly from, DateOnly to) =>
        from <= to && to.DayNumber - from.DayNumber < Longest ? (from, to) : null;

    /// <summary>请病假到下周三 begins today; 请假改到周五 does not say so.</summary>
    [GeneratedRegex("(?<![改换推迟挪调整延])(?:一直|直)?(?:到|至)(?=今天|明天|后天|大后天|[下这本]|周|星期|礼拜|[0-9０-９一二三四五六七八九十])")]
    private static partial Regex Until();

    /// <summary>下周五三天 is three days, and no fifty-three.</summary>
    [GeneratedRegex("(?<!周|星期|礼拜)(?<n>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})天")]
    private static partial Regex DaysLong();
}
