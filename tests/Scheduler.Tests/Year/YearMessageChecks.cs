namespace Tutorship.Scheduler.Tests.Year;

/// <summary>What must hold of every message of a day; each breach as a sentence with its case.</summary>
internal sealed class YearMessageChecks(YearLedger ledger)
{
    private readonly YearReasons reasons = new(ledger);

    public IEnumerable<string> Of(DateOnly day, IReadOnlyList<YearMessage> messages) =>
        messages.SelectMany(EachOf).Concat(TwiceIn(messages)).Select(breach => $"{day:yyyy-MM-dd}: {breach}");

    private IEnumerable<string> EachOf(YearMessage message)
    {
        var local = SchoolTime.TimeOf(message.At);
        var (from, to) = message.IsEvent ? (new TimeOnly(8, 0), new TimeOnly(21, 0)) : (new TimeOnly(7, 40), new TimeOnly(18, 0));
        if (local < from || local >= to)
        {
            yield return $"out of hours: {message}";
        }

        if (!message.IsEvent && local.Minute is 0 or 30)
        {
            yield return $"on a round minute: {message}";
        }

        if (!message.IsEvent && !message.IsReminder && !ledger.Calendar.IsSchoolDay(message.Day))
        {
            yield return $"on a day off: {message}";
        }

        if (Enumerable.Range(0, Math.Max(0, message.FirstLine.Length - 2)).Any(at => ledger.People.ByName.ContainsKey(message.FirstLine.Substring(at, 3))))
        {
            yield return $"a student in the first line: {message}";
        }

        foreach (var breach in message.IsReminder || message.IsEvent ? ToReceiver(message).Concat(message.Named.SelectMany(name => About(message, name))) : [])
        {
            yield return breach;
        }
    }

    private IEnumerable<string> ToReceiver(YearMessage message)
    {
        if (ledger.LeaveOf(message.Receiver, message.Day) is not null && message.Receiver != YearPeople.Office)
        {
            yield return $"to somebody on leave: {message}";
        }

        if (!message.Named.Any())
        {
            yield return $"names nobody: {message}";
        }
    }

    private IEnumerable<string> About(YearMessage message, string name)
    {
        var student = ledger.People.ByName[name];
        if (ledger.Promises.Exists(made => made.Mentor == message.Receiver && made.Student == student && made.On == message.Day))
        {
            yield break;
        }

        var hasEvent = reasons.HasEvent(student, message.At);
        if (hasEvent && message.Receiver == reasons.EventReceiver(student, message.Day))
        {
            yield break;
        }

        if (student.Mentor is null || ledger.ReceiverFor(student.Mentor, message.Day) != message.Receiver)
        {
            yield return $"{name} is not theirs: {message}";
            yield break;
        }

        var steps = reasons.StepsFor(student, message.Receiver, message.At).ToList();
        if (steps.Count == 0)
        {
            yield return $"{name} is done, or no step falls on the day: {message}";
        }
        else if (!ledger.Calendar.IsSchoolDay(student.Grade, message.Day))
        {
            yield return $"{name} on a day off: {message}";
        }

        if (ledger.IsMuted(message.Receiver, message.At) && !steps.Contains("last"))
        {
            yield return $"{name} to somebody who muted: {message}";
        }

        if (ledger.SnoozedTo(message.Receiver, message.At) > message.Day)
        {
            yield return $"{name} to somebody who put it off: {message}";
        }
    }

    /// <summary>Reminders and what was asked for count together; everything else is told once by itself.</summary>
    internal static IEnumerable<string> TwiceIn(IReadOnlyList<YearMessage> messages) =>
        from message in messages
        group message by (message.Receiver, Purpose: message.CountsForTheDay ? "the day's one message" : message.Purpose) into same
        where same.Count() > 1
        select $"{same.Count()} times on one day: {string.Join(" | ", same)}";
}
