namespace Tutorship.Domain.Replies;

/// <summary>The day of an entry: as said, or the day of the message.</summary>
internal static class Days
{
    /// <summary>The one day that was said, or none; null where it must be asked for: in the future, no day at all, or before the school year.</summary>
    public static DateOnly? Of(ReplyContext context, Clause clause, IReadOnlyList<SpokenDay> days) =>
        days.Count == 0 ? EveningOf(context, clause) : Checked(context, days[0]);

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
