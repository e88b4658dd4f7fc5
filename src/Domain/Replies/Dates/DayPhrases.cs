using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>The phrases for a day, each a pattern with its meaning; earlier ones win over later ones.</summary>
internal static partial class DayPhrases
{
    private const string N = Numerals.Pattern;
    private const string Part = "(?:的?(?:早上|上午|中午|下午|傍晚|晚上|晚间|夜里))?";

    private static readonly (Regex Pattern, Func<Match, DateOnly, SpokenDay?> Read)[] All =
    [
        (Stretch(), (_, _) => SpokenDay.Unreadable),
        (FullDate(), (match, _) => MonthDays.Of(Year(match), Number(match, "m"), Number(match, "d"))),
        (Eight(), (match, _) => MonthDays.Of(Year(match), Number(match, "m"), Number(match, "d"))),
        (MonthAndDay(), ReadMonthAndDay),
        (Numeric(), ReadNumeric),
        (NearMonthAndDay(), ReadNearMonthAndDay),
        (DayOfMonth(), (match, today) => MonthDays.MostRecent(today, Number(match, "d"))),
        (Weekday(), ReadWeekday),
        (NextWeekday(), (match, today) => Day(match, "p") < Day(match, "d") ? ReadWeekday(match, today) : null),
        (Weekend(), ReadWeekend),
        (WholeWeek(), (match, today) => Weeks.Offset(match.Groups["w"].Value) > 0
            ? new(today.AddDays(7))
            : SpokenDay.Unreadable with { IsLoose = true }),
        (DaysAgo(), ReadDaysAgo),
        (WeeksAgo(), (match, today) => new(today.AddDays(-7 * Number(match, "n")))),
        (Relative(), (match, today) => RelativeDays.Read(match.Value, today)),
        (Vague(), (_, _) => SpokenDay.Unreadable with { IsLoose = true }),
    ];

    /// <summary>Every day spoken of in a line, none overlapping another.</summary>
    public static IReadOnlyList<FoundDay> In(string line, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        List<FoundDay> found = [];
        Taken taken = new(line.Length);
        foreach (var (pattern, read) in All)
        {
            foreach (Match match in pattern.Matches(line))
            {
                if (taken.IsFree(match.Index, match.Length) && read(match, today) is { } day)
                {
                    taken.Take(match.Index, match.Length);
                    found.Add(new(match.Index, match.Index + match.Length, RelativeDays.AtNight(day, match.Value, now)));
                }
            }
        }

        return found;
    }

    private static int Year(Match match) => int.Parse(match.Groups["y"].Value) is var year && year < 100 ? 2000 + year : year;

    private static int Number(Match match, string group) => Numerals.Read(match.Groups[group].ValueSpan) ?? 0;

    private static SpokenDay ReadMonthAndDay(Match match, DateOnly today) => match.Groups["r"].Value switch
    {
        "今年" => MonthDays.Of(today.Year, Number(match, "m"), Number(match, "d")),
        "去年" => MonthDays.Of(today.Year - 1, Number(match, "m"), Number(match, "d")),
        _ => MonthDays.MostRecent(today, Number(match, "m"), Number(match, "d")),
    };

    private static SpokenDay ReadNearMonthAndDay(Match match, DateOnly today)
    {
        var month = today.AddMonths(match.Groups["w"].Value[0] switch { '上' => -1, '下' => 1, _ => 0 });
        return MonthDays.Of(month.Year, month.Month, Number(match, "d"));
    }

    /// <summary>12.1 is a date where there is such a month; 89.5 is not. 1-5 with a rising end may be list numbers.</summary>
    private static SpokenDay? ReadNumeric(Match match, DateOnly today) =>
        Number(match, "m") is >= 1 and <= 12 && Number(match, "d") is >= 1 and <= 31
            ? MonthDays.MostRecent(today, Number(match, "m"), Number(match, "d"))
            : null;

    /// <summary>三天前 is a day; 100天前 is no day that anybody counted, and is asked for.</summary>
    private static SpokenDay ReadDaysAgo(Match match, DateOnly today) =>
        match.Groups["n"].Length > 2 ? SpokenDay.Unreadable : new(today.AddDays(-Number(match, "n")));

    private static SpokenDay ReadWeekday(Match match, DateOnly today)
    {
        var weekday = Day(match, "d");
        return new(Weeks.Offset(match.Groups["w"].Value) is { } weeks
            ? Weeks.Of(today, weeks, weekday)
            : Weeks.MostRecent(today, weekday));
    }

    private static int Day(Match match, string group) =>
        "一二三四五六日".IndexOf(match.Groups[group].Value.Replace('天', '日')[0], StringComparison.Ordinal) + 1;

    private static SpokenDay ReadWeekend(Match match, DateOnly today) => Weeks.Offset(match.Groups["w"].Value) switch
    {
        < 0 and { } weeks => new(Weeks.Of(today, weeks, 6)),
        > 0 and { } weeks => new(Weeks.Of(today, weeks, 6)),
        _ => SpokenDay.Unreadable with { IsLoose = true },
    };

    /// <summary>12.28-12.30, 11月3号到5号: days, and not one.</summary>
    [GeneratedRegex(@"(?<![\d.])\d{1,2}[./]\d{1,2}\s?[-~到至]\s?\d{1,2}[./]\d{1,2}(?![\d./])|" + N + @"月" + N + @"[日号]?\s?[-~到至]\s?(?:" + N + @"月)?" + N + "[日号]?")]
    private static partial Regex Stretch();

    [GeneratedRegex(@"(?<!\d)(?<y>20\d\d|(?<=^|\D)2\d(?=年))(?:[-./]|\s?年\s?)(?<m>\d{1,2})(?:[-./]|\s?月\s?)(?<d>\d{1,2})(?:[日号])?" + Part)]
    private static partial Regex FullDate();

    /// <summary>20261103, 26.11.3.</summary>
    [GeneratedRegex(@"(?<!\d)(?:(?<y>20\d\d)(?<m>[01]\d)(?<d>[0-3]\d)|(?<!\d[.])(?<y>2[4-9])\.(?<m>\d{1,2})\.(?<d>\d{1,2}))(?![\d.])")]
    private static partial Regex Eight();

    [GeneratedRegex(@"(?<r>今年|去年)?(?<![\d])(?<m>" + N + @")月(?:份)?(?<d>" + N + @")(?:日|号)?(?!班)" + Part)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"(?<![\d.\-/]|[上中下]午|[早晚]上|傍晚|今晚)(?<m>\d{1,2})(?<s>[./-])(?<d>\d{1,2})(?:日|号)?(?![\d]|[./-]\d|个?小时|分|个|倍|%|h|米|万|元|块|千|公里|度|斤|折|级)" + Part)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<w>上一?个?|这个?|本|下一?个?)月的?(?<d>" + N + @")(?:日|号)" + Part)]
    private static partial Regex NearMonthAndDay();

    [GeneratedRegex(@"(?<![\d第月]|\d[、,])(?<d>" + N + @")(?:日(?!语|常|子|记|本|期|程|光|出|落|历)|号)(?!楼|线|床|机|位|选手|同学|学生|考场|那个|个)" + Part)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"(?<!每个?)(?<w>上{2,5}个?|上一?个?|这个?|本|下下个?|下一?个?)?(?:周|星期|礼拜)(?<d>[一二三四五六日天])(?![\u4e00-\u9fff]?同学)" + Part)]
    private static partial Regex Weekday();

    /// <summary>The 三 and the 五 of 周一三五.</summary>
    [GeneratedRegex("(?<=(?<!每个?)(?<w>上{2,5}个?|上一?个?|这个?|本)?(?:周|星期|礼拜)(?:[一二三四五六日天]、?){0,4}(?<p>[一二三四五六日天])、?)(?<d>[一二三四五六日天])(?=(?:、?[一二三四五六日天]){0,4}(?:$|[ ,。;!]|都|分别|各|依次|先后|和|跟|与|找|谈|聊|家访|的?(?:早上|上午|中午|下午|傍晚|晚上)))")]
    private static partial Regex NextWeekday();

    [GeneratedRegex(@"(?<!每个?)(?<w>上{2,5}个?|上一?个?|这个?|本|下下个?|下一?个?)?(?:周|星期|礼拜)末")]
    private static partial Regex Weekend();

    [GeneratedRegex(@"(?<w>上{2,5}个?|上一?个?|这一?个?|本|下下个?|下一?个?)(?:周|星期|礼拜)(?![一二三四五六日天末])")]
    private static partial Regex WholeWeek();

    [GeneratedRegex(@"(?<n>(?<!\d)\d+|[一二三四五六七八九十两]{1,3})天(?:以前|之前|前)" + Part)]
    private static partial Regex DaysAgo();

    [GeneratedRegex(@"(?<n>\d{1,2}|[一二三四五六七八九十两]{1,3})个?(?:周|星期|礼拜)(?:以前|之前|前)")]
    private static partial Regex WeeksAgo();

    [GeneratedRegex(@"大前天" + Part + @"|大前儿个?|前天" + Part + @"|前儿个?|前日|前晚|昨天" + Part + @"|昨日" + Part + @"|昨儿个?|昨晚上?|昨夜|昨早|昨下午|昨上午|昨午|昨(?=跟|和|找|与|谈|聊|家访)|今天" + Part + @"|今日" + Part + @"|今儿个?|今晚上?|今夜|今早上?|今晨|今下午|今上午|今中午|今(?=跟|和|找|与|谈|聊|家访)|当天|大后天" + Part + @"|后天" + Part + @"|后日|明天" + Part + @"|明日" + Part + @"|明儿|明早|明晚|明晨|明下午|明上午|下个月|下月|下学期|寒假里再|明后天")]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?:第二天|次日|隔天|隔日|头一天|前几天|前两天|前些天|前些日子|前阵子|前段时间|前一阵|前一段时间|前不久|不久前|几天前|半个?月前|(?:" + N + @"|几)个月前|上个月[初底中末]?|上月[初底中末]?|这个月|本月[初底中末]?|月初|月底|月末|月中|(?:" + N + @")月份?[初底中末]?|年初|年底|教师节|冬至|光棍节|双十一|儿童节|重阳节?|母亲节|父亲节|感恩节|初[四五六七八九十](?!班|中|级)|国庆节?(?:长假|假期|放假)?(?:期间|之前|之后|前|后|里)?|中秋节?|十一(?:(?:长假|假期|放假)(?:期间|之前|之后|前|后|里)?|期间)|元旦(?:假期|节)?|春节|(?:寒假|暑假)(?:期间|里|[末底尾]|初(?![一二三中])|末尾|快结束时?|前夕|最后几天|第一[天周])?|学期(?:[末底]|初(?![一二三中]))|五一|清明节?|端午节?|开学前|开学初|刚开学|开学第[一二三两]?[天周]|开学(?:当天|那天|那周|头几天|典礼)|去年|前年|考前|考后|(?:期中|期末)?考试(?:以前|之前|前|以后|之后|后)(?=跟|和|找|与|就|谈了|谈过|谈的|聊了|聊过|聊的|家访了|家访过)|假期里?|节前|节后|小长假|上学期|上个学期|这几天|这两天|近几天|近两天|那几天|有一天|前几周|前几个星期|半年前|年前|圣诞节?)(?:那会儿|那阵子?|那段时间|的时候|那几天)?")]
    private static partial Regex Vague();
}
