namespace Tutorship.Scheduler.Tests.Year;

/// <summary>Who must have been told on a day, at its last sending: nobody is forgotten.</summary>
internal sealed class YearDayChecks(YearLedger ledger)
{
    private readonly YearReasons reasons = new(ledger);
    private readonly HashSet<(string Leader, string Ended)> ended = [];

    /// <summary>Mentors with something open on a day who were told nothing: their silence must have a reason.</summary>
    public List<(string Mentor, DateOnly Day)> Silent { get; } = [];

    public IEnumerable<string> Of(DateOnly day, IReadOnlyList<YearMessage> messages)
    {
        var at = SchoolTime.At(day, new TimeOnly(16, 17));
        var told = messages.Where(message => message.IsReminder || message.IsEvent).ToLookup(message => message.Receiver);
        var breaches = LadderOf(day, at, told).Concat(EventsOf(day, at, told)).Concat(EndedOf(day, at, messages)).Concat(DigestsOf(day, messages));
        KeepSilent(day, at, told);
        return breaches.Select(breach => $"{day:yyyy-MM-dd}: {breach}");
    }

    private IEnumerable<string> LadderOf(DateOnly day, DateTimeOffset at, ILookup<string, YearMessage> told)
    {
        foreach (var (mentor, _) in ledger.People.Mentors)
        {
            if (ledger.ReceiverFor(mentor, day) is not { } receiver || ledger.SnoozedTo(receiver, at) > day)
            {
                continue;
            }

            var isMuted = ledger.IsMuted(receiver, at);
            foreach (var student in ledger.People.StudentsOf[mentor])
            {
                var steps = reasons.StepsFor(student, receiver, at).Where(step => !isMuted || step == "last").ToList();
                if (steps.Count > 0 && !IsNamed(told[receiver], student))
                {
                    yield return $"{receiver} was not told of {student.Name} ({student.Mentor}), {string.Join(' ', steps)}";
                }
            }
        }
    }

    private IEnumerable<string> EventsOf(DateOnly day, DateTimeOffset at, ILookup<string, YearMessage> told) =>
        from happened in ledger.Events
        where happened.ToldAt <= at && ledger.IsOpen(happened, at)
        let receiver = reasons.EventReceiver(happened.Student, day)
        where !IsNamed(told[receiver], happened.Student)
        select $"{receiver} was not told of {happened.Student.Name} ({happened.Id} of {happened.On:MM-dd}, told {SchoolTime.Of(happened.ToldAt):MM-dd HH:mm})";

    private static bool IsNamed(IEnumerable<YearMessage> messages, PlayedStudent student) =>
        messages.Any(message => message.HasMore || message.Named.Contains(student.Name));

    /// <summary>
    /// What ended since the school day before, and before the summer what is open all the same, is on the grade leader's list, with
    /// the right number, and never again.
    /// </summary>
    private IEnumerable<string> EndedOf(DateOnly day, DateTimeOffset at, IReadOnlyList<YearMessage> messages)
    {
        foreach (var grade in YearPeople.Grades.Where(grade => ledger.Calendar.IsSchoolDay(grade, day)))
        {
            var leader = YearPeople.LeaderOf(grade);
            var told = messages.FirstOrDefault(message => message.Receiver == leader && message.Purpose == "past_ladder");
            var (text, by) = (told?.Text ?? "", told?.At ?? at);
            var isLastDay = ledger.Calendar.SchoolDays(grade, day.AddDays(1), ledger.Calendar.Year.End).Count == 0;
            var before = ledger.Calendar.SchoolDays(grade, day.AddDays(-60), day.AddDays(-1)) is [.., var last] ? last : DateOnly.MinValue;
            foreach (var window in ledger.Windows.Where(window => window.Grade == grade && before <= window.Due && (window.Due < day || (isLastDay && window.Holds(day)))))
            {
                var missed = ledger.People.Students.Count(student => window.IsOwedTo(student, day) && !ledger.IsDone(student, window, by));
                if (missed > 0 && !text.Contains($"（{window.Due:MM'/'dd} 截止）还差 {missed} 人", StringComparison.Ordinal))
                {
                    yield return $"{leader} was not told that {missed} were missed in {window.Id}: {text}";
                }
            }

            foreach (var line in text.Split('\n').Where(line => line.Contains("截止）还差", StringComparison.Ordinal)))
            {
                if (!ended.Add((leader, line[..line.IndexOf("还差", StringComparison.Ordinal)])))
                {
                    yield return $"{leader} was told again: {line}";
                }
            }
        }
    }

    private IEnumerable<string> DigestsOf(DateOnly day, IReadOnlyList<YearMessage> messages)
    {
        var digests = messages.Where(message => message.IsDigest).ToList();
        var sunday = day.AddDays((7 - (int)day.DayOfWeek) % 7);
        bool IsLast(Func<DateOnly, bool> isSchoolDay) => isSchoolDay(day) && Enumerable.Range(1, sunday.DayNumber - day.DayNumber).All(ahead => !isSchoolDay(day.AddDays(ahead)));
        if (digests.Exists(digest => digest.Receiver == YearPeople.Principal) != IsLast(ledger.Calendar.IsSchoolDay))
        {
            yield return "the principal's digest is not on the week's last school day";
        }

        foreach (var grade in YearPeople.Grades)
        {
            var hasOne = digests.Exists(digest => digest.Receiver == YearPeople.LeaderOf(grade));
            if (hasOne != IsLast(other => ledger.Calendar.IsSchoolDay(grade, other)))
            {
                yield return $"the digest of {grade} is not on the week's last school day";
            }
        }

        foreach (var digest in digests.Where(digest => ledger.People.Mentors.Any(mentor => digest.Text.Contains(mentor.Name, StringComparison.Ordinal))))
        {
            yield return $"a mentor in a digest: {digest}";
        }
    }

    private void KeepSilent(DateOnly day, DateTimeOffset at, ILookup<string, YearMessage> told)
    {
        foreach (var (mentor, _) in ledger.People.Mentors.Where(mentor => !told[mentor.Id].Any()))
        {
            if (ledger.People.StudentsOf[mentor].Any(student => ledger.WindowsOn(student.Grade, day).Any(window => ledger.IsOpen(student, window, at))))
            {
                Silent.Add((mentor, day));
            }
        }
    }
}
