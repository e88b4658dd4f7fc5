using System.Globalization;
using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>The single days that a sentence about leave names, in its order.</summary>
internal static partial class LeaveDay
{
    private const string Digits = "一二三四五六七八九";

    public static IReadOnlyList<DateOnly> FindAll(string text, DateOnly today)
    {
        var found = new List<DateOnly>();
        foreach (Match match in Day().Matches(Narrow(text)))
        {
            if (Of(match, today, found) is not { } day)
            {
                return [];
            }

            found.Add(day);
        }

        return found;
    }

    /// <summary>1 to 99 in digits or Chinese numerals; null otherwise.</summary>
    public static int? Number(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? Digit(text)
            : (ten == 0 ? 1 : Digit(text[..ten])) * 10 + (ten == text.Length - 1 ? 0 : Digit(text[(ten + 1)..]));
    }

    private static int? Digit(string text) =>
        text == "两" ? 2 : text.Length == 1 && Digits.IndexOf(text[0], StringComparison.Ordinal) is var at and >= 0 ? at + 1 : null;

    private static DateOnly? Of(Match match, DateOnly today, List<DateOnly> earlier)
    {
        if (match.Groups["word"].Success)
        {
            return today.AddDays(match.Value switch { "今天" => 0, "明天" => 1, "后天" => 2, _ => 3 });
        }

        if (match.Groups["week"].Success)
        {
            return OfWeek(match, today, earlier);
        }

        if (match.Groups["only"].Success)
        {
            var start = earlier.Count > 0 ? earlier[^1] : today;
            return Number(match.Groups["only"].Value) is { } only ? LeaveDays.Ahead(start.Month, only, today) : null;
        }

        return Number(match.Groups["month"].Value) is { } month && Number(match.Groups["day"].Value) is { } day
            ? LeaveDays.Ahead(month, day, today)
            : null;
    }

    /// <summary>周三 alone is the coming one, today included; behind 下周一到 it stays in that week.</summary>
    private static DateOnly? OfWeek(Match match, DateOnly today, List<DateOnly> earlier)
    {
        var weekday = "一二三四五六日天".IndexOf(match.Groups["week"].Value, StringComparison.Ordinal) is var at && at >= 6 ? 6 : at;
        var prefix = match.Groups["which"].Value;
        var monday = Monday(prefix.Length == 0 && earlier.Count > 0 ? earlier[^1] : today);
        var day = monday.AddDays(weekday + (prefix.StartsWith('下') ? 7 * prefix.Length : 0));
        return prefix.Length == 0 && day < (earlier.Count > 0 ? earlier[^1] : today) ? day.AddDays(7) : day;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Narrow(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = source[i] is >= '！' and <= '～' ? (char)(source[i] - 0xFEE0) : source[i];
        }
    });

    [GeneratedRegex(
        "(?<word>今天|明天|大后天|后天)"
        + "|(?<which>下下|下|这|本)?(?:个)?(?:周|星期|礼拜)(?<week>[一二三四五六日天])"
        + "|(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:[./-]|月)(?<day>[0-3]?[0-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:日|号)?(?![0-9天])"
        + "|(?<only>[0-3]?[0-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:日|号)")]
    private static partial Regex Day();
}
