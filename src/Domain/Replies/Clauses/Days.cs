namespace Tutorship.Domain.Replies;

/// <summary>The day of an entry: as said, or the day of the message.</summary>
internal static class Days
{
    /// <summary>Null where it must be asked for: in the future, no day at all, or before the school year.</summary>
    public static DateOnly? Of(ReplyContext context, Clause clause, IReadOnlyList<SpokenDay> days)
    {
        var deed = clause.Parts.FirstOrDefault(part => part.HasDeed && part.Days.Count > 0)?.Days ?? days;
        var said = deed.Select(day => day.On).Distinct().ToList();
        return said.Count switch
        {
            0 => EveningOf(context, clause),
            1 => Checked(context, deed[0]),
            _ => null,
        };
    }

    public static DateOnly? Checked(ReplyContext context, SpokenDay day)
    {
        var first = context.Register.Calendar.YearOf(context.Today)?.Start;
        return day.On is { } on && on <= context.Today && (first is null || on >= first) ? on : null;
    }

    /// <summary>Before four in the morning 晚上 is the evening just past.</summary>
    private static DateOnly EveningOf(ReplyContext context, Clause clause) =>
        context.Now.Hour < 4 && clause.Parts.Any(part => part.HasDeed && part.Tokens.Any(token =>
            token.Text is "晚上" or "傍晚" or "晚自习" or "晚自习后" or "夜里" or "下午"))
            ? context.Today.AddDays(-1)
            : context.Today;
}
