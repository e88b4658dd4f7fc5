using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>Numbers and what they count: list places, and all that is none (3班, 30分钟, 85分, 5点, 2次).</summary>
internal static partial class NumberPhrases
{
    private const string N = Numerals.Pattern;

    private static readonly (Regex Pattern, Func<Match, Token?> Read)[] All =
    [
        (ClassName(), match => Plain(match, Sense.ClassRef)),
        (Clock(), match => Plain(match, Sense.TimeOfDay)),
        (FromEnd(), match => Listed(match, -(Number(match, "a") ?? 1), -(Number(match, "a") ?? 1))),
        (OneOfOrdinals(), match => Listed(match, Number(match, "a"), Number(match, "a"))),
        (Ordinal(), match => Listed(match, Number(match, "a"), Number(match, "b") ?? Number(match, "a"))),
        (FirstFew(), match => Listed(match, 1, Number(match, "a"))),
        (LastFew(), match => Listed(match, -(Number(match, "a") ?? 0), -1)),
        (Quantity(), match => Plain(match, Sense.Quantity)),
        (Span(), match => Listed(match, Number(match, "a"), Number(match, "b") ?? int.MaxValue)),
        (Circled(), match => Listed(match, match.Value[0] - '①' + 1, match.Value[0] - '①' + 1)),
        (Digits(), match => match.Length > 2 ? Plain(match, Sense.Quantity) : Listed(match, Number(match, "a"), Number(match, "a"))),
    ];

    public static IReadOnlyList<Token> In(string line, IReadOnlyList<FoundDay> days)
    {
        List<Token> found = [];
        Taken taken = new(line.Length);
        Taken byDays = new(line.Length);
        foreach (var day in days)
        {
            byDays.Take(day.Start, day.End - day.Start);
        }

        foreach (var (pattern, read) in All)
        {
            for (var match = pattern.Match(line); match.Success; match = byDays.IsFree(match.Index, 1) ? match.NextMatch() : pattern.Match(line, byDays.FreeFrom(match.Index)))
            {
                if (taken.IsFree(match.Index, match.Length) && (byDays.IsFree(match.Index, match.Length) || MayBeSpan(match))
                    && read(match) is { } token)
                {
                    taken.Take(match.Index, match.Length);
                    found.Add(token);
                }
            }
        }

        return found;
    }

    /// <summary>1-5 may be places of the list or the fifth of January; the clause decides.</summary>
    private static bool MayBeSpan(Match match) =>
        match.Groups["dash"].Success && Number(match, "a") is { } from && Number(match, "b") is { } to && from < to;

    private static Token Plain(Match match, Sense sense) => new(match.Index, match.Index + match.Length, match.Value, sense);

    private static Token? Listed(Match match, int? from, int? to) => from is { } a && to is { } b
        ? Plain(match, Sense.Number) with { Places = new(a, b) }
        : null;

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? Numerals.Read(match.Groups[group].ValueSpan) : null;

    [GeneratedRegex(@"(?:高[一二三123]|初[一二三123]|[一二三]年级)?\s?(?:[(]" + N + @"[)]|" + N + @")班(?!主任|会|级|委|干|长|里|上)的?|高[一二三123](?!班)")]
    private static partial Regex ClassName();

    [GeneratedRegex(@"(?<!\d)\d{1,2}[:：]\d{2}(?!\d)|(?<=[上中下]午|[早晚]上|傍晚|今晚)\d{1,2}[.]\d{2}(?!\d)|(?<!\d)" + N + @"点(?:钟|半|多|\d{1,2}分?|[一二三四五]?十[一二三四五六七八九]?分?|一刻|三刻)?(?!名|头|评|击|到|滴)左?右?")]
    private static partial Regex Clock();

    [GeneratedRegex(@"第(?<a>" + N + @")(?:(?:[到至-])第?(?<b>" + N + @"))?(?:个|位|家(?!长|里|庭|访|人|校|委))(?:同学|学生|人|孩子)?|(?<a>" + N + @")号(?:同学|学生|那个|孩子)")]
    private static partial Regex Ordinal();

    /// <summary>第1、3个: the places one by one.</summary>
    [GeneratedRegex("第(?<a>" + N + ")(?=(?:[、,，和跟]第?" + N + "){1,9}(?:个|位))|(?<=第(?:" + N + "[、,，和跟]){1,9})(?<a>" + N + ")(?:(?:个|位)(?:同学|学生|人)?)?(?!分|次|点)|(?<=[0-9][、,])(?<a>[0-9]{1,2})号")]
    private static partial Regex OneOfOrdinals();

    [GeneratedRegex(@"(?:前面?|前头|头)(?<a>" + N + @")(?:个|位)(?:同学|学生|人|孩子)?")]
    private static partial Regex FirstFew();

    [GeneratedRegex(@"(?:最后面?|末|后面?)(?<a>[2-9]|[两二三四五六七八九十])(?:个|位)(?:同学|学生|人|孩子)?")]
    private static partial Regex LastFew();

    [GeneratedRegex(@"倒数第(?<a>" + N + @")(?:个|位)(?:同学|学生|人|孩子)?|最后(?:一|1)(?:个|位)(?:同学|学生|人|孩子)?|最后那个")]
    private static partial Regex FromEnd();

    [GeneratedRegex(@"第\s?" + N + @"(?:次|名|节|周|轮|题|天|学期|学段|章|课|页|单元|一|阶段|中学|人民医院)?|前\s?\d{1,3}(?:名|%)|(?<!\d)\d{1,6}(?:\.\d{1,3})?(?:多|来|几)?(?:\s?(?:小时|分钟|分(?!别)|次|min|h|%)|个半?小时|个月|个字|个|小时|分钟|分(?!别)|次|点|天|周|年级|年|级|岁|名|位|人|块|元|题|道|遍|节|门|科|本|页|张|条|件|句|楼|栋|室|路|%|倍|届|度|斤|米|km|kg|h|min|mins|ml|g|cm|km|mm|s|厘米|公里|千米|层|话|篇|套|份|回|趟|轮|段|步|桌|排|组|期|秒|刻钟|刻|万|千|百|多|余|模|中|本线|班|校|院|部|寝|床|期|k)|(?<=[访去跑走]了?)" + N + @"家(?!里|家|访|长|庭|中|教)|[一二三四五六七八九十两几半]{1,3}(?:个多?小时|个半小时|个钟头|个钟|个星期|个月|个|小时|分钟|分(?!别)|天|周|年级|岁|名|位|人|块|题|道|节|门|科|本|页|张|条|件|句|楼|倍|刻钟|多|样|模|中)")]
    private static partial Regex Quantity();

    [GeneratedRegex(@"(?<![\d.])(?<a>\d{1,2})\s?(?:(?<dash>-)|~|到|至)\s?(?<b>\d{1,9})(?:号|个)?(?![\d.]|分|点|次|天|名|班|小时)")]
    private static partial Regex Span();

    [GeneratedRegex("[①-⑳]")]
    private static partial Regex Circled();

    [GeneratedRegex(@"(?<a>\d+)")]
    private static partial Regex Digits();
}
