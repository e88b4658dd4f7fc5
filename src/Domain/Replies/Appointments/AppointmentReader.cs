using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>
/// The day of a plan. Days are read as for what was done, and then turned ahead: 周三 in a plan is the next one. Null where no
/// single day is clear.
/// </summary>
public static partial class AppointmentReader
{
    private const int FarthestDays = 60;

    public static Appointment? Read(ReplyContext context, string text)
    {
        ArgumentNullException.ThrowIfNull(context);
        var plain = PlainText.Of(text);
        var days = plain.Lines().SelectMany(line => DaysOf(context, plain.Text[line.Start..line.End])).ToList();
        var ahead = days.Where(day => day >= context.Today && day <= context.Today.AddDays(FarthestDays)).ToList();
        if (ahead.Count == 0)
        {
            return null;
        }

        var words = plain.Lines()
            .SelectMany(line => new NameSlots(context).Fill(Segmenter.Cut(context, plain.Text, line.Start, line.End)))
            .ToList();
        var named = Mentions.Of(context, words.Where(word => word.Is(Sense.Name)));
        return new Appointment(ahead[^1], KindOf(context, words), named.Question is null ? named.Found : []);
    }

    private static IEnumerable<DateOnly> DaysOf(ReplyContext context, string line)
    {
        var found = DayPhrases.In(line, context.Now);
        var isPutOff = PutOff().IsMatch(line);
        foreach (var (start, end, day) in found)
        {
            if (day.On is { } on && !(day.IsToday && isPutOff) && !WholeStretch().IsMatch(line[start..end]))
            {
                yield return on >= context.Today ? on : Ahead(on, line[start..end], context.Today);
            }
        }

        if (found.Count == 0 && !isPutOff && LaterToday().IsMatch(line))
        {
            yield return context.Today;
        }
    }

    /// <summary>The next day of that name; the day itself where it was told as past.</summary>
    private static DateOnly Ahead(DateOnly on, string said, DateOnly today) =>
        Past().IsMatch(said) ? on
        : Weekday().IsMatch(said) ? on.AddDays(7)
        : DayOfMonth().IsMatch(said) ? on.AddMonths(1)
        : on.AddYears(1) is var next && next >= today ? next : on;

    private static EntryKind KindOf(ReplyContext context, List<Token> words) =>
        words.Exists(word => word.Text is "寄语" or "成长寄语") ? EntryKind.GrowthMessage
        : words.Exists(word => word.Is(Sense.Visit)) ? EntryKind.Visit
        : words.Exists(word => word.Is(Sense.Parent | Sense.HomeSchool)) ? EntryKind.ParentContact
        : words.Exists(word => word.Is(Sense.Talk)) ? EntryKind.Talk
        : context.Node == EntryKind.Visit ? EntryKind.Visit
        : EntryKind.Talk;

    /// <summary>下周, 周末, 下个月: no single day.</summary>
    [GeneratedRegex("(?:周|星期|礼拜|末|月|学期|再|明后天)$")]
    private static partial Regex WholeStretch();

    [GeneratedRegex("^(?:上|这|本|昨|前|大前|去年|20)|前$")]
    private static partial Regex Past();

    [GeneratedRegex("^(?:周|星期|礼拜)[一二三四五六日天]")]
    private static partial Regex Weekday();

    [GeneratedRegex("^[\\d一二三四五六七八九十]+(?:日|号)")]
    private static partial Regex DayOfMonth();

    [GeneratedRegex("(?:等下|待会|一会|晚点|晚些|稍后|中午|下午|放学|课间|晚自习)")]
    private static partial Regex LaterToday();

    [GeneratedRegex("改天|改日|下次|回头|过几天|过两天|没空|来不及|以后|有空|没来")]
    private static partial Regex PutOff();
}
